package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Passes at which no second agent has looked after half of [proofing.two-person.within]: the agents who could are reminded,
 * once (PRF-11).
 */
@ApplicationScoped
public class ConfirmationReminders {
    private static final String DUE = """
            select p.id from proofing_session s
              join proofing_case c on c.public_id = s.case_id
              join appointment p on p.public_id = s.appointment_id
             where s.outcome = 'TO_CONFIRM' and c.state = 'CONFIRMING' and c.state_since <= :since
               and s.reminded_at is null and p.id > :after
             order by p.id
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    AgentAppointments appointments;

    @Inject
    ProofingSessions sessions;

    @Inject
    Agents agents;

    @Inject
    OutcomeMail mail;

    @Inject
    Policies policies;

    /** Appointments whose passes are to be reminded of, by their numbers, from that one on. */
    @Transactional
    public List<Long> due(Instant now, long after, int most) {
        return Rows.numbers(
                database.createNativeQuery(DUE)
                        .setParameter("since", now.minus(half()))
                        .setParameter("after", after),
                most);
    }

    /** True if this call reminded of it. */
    @Transactional
    public boolean remind(long appointment, Instant now) {
        Met met = appointments.held(database.find(Appointment.class, appointment));
        Optional<Instant> until =
                met.proofing().confirmUntil(half().multipliedBy(2)).filter(end -> !now.isBefore(end.minus(half())));
        Optional<ProofingSession> reminded = sessions.of(met.appointment().publicId())
                .filter(session -> session.outcome() == MeetingOutcome.TO_CONFIRM)
                .filter(session -> until.isPresent() && session.remind(now));
        reminded.ifPresent(session -> tell(met, session, until.get()));
        return reminded.isPresent();
    }

    /** Whoever is on the list and could decide. */
    private void tell(Met met, ProofingSession session, Instant until) {
        agents.whoMayMeet(Applicant.of(met.applicant()), met.appointment().time()).stream()
                .filter(agent -> !agent.agent().equals(session.agent()))
                .forEach(agent -> mail.toConfirm(agent.agent(), agent.zone(), until));
    }

    private Duration half() {
        return policies.duration(Policy.PROOFING_CONFIRM_WITHIN).dividedBy(2);
    }
}
