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
 * Tells the agents who could confirm a pass that it waits for one of them (PRF-11): at once, and again after half of
 * [proofing.two-person.within].
 */
@ApplicationScoped
public class ConfirmationNotices {
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
    Deciders deciders;

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

    /** It was just given. */
    void raised(ProofingSession pass, Met met) {
        met.proofing().confirmUntil(within()).ifPresent(until -> tell(pass, met, until));
    }

    /** True if this call reminded of it. */
    @Transactional
    public boolean remind(long appointment, Instant now) {
        Met met = appointments.held(database.find(Appointment.class, appointment));
        Optional<Instant> due =
                met.proofing().confirmUntil(within()).filter(until -> !now.isBefore(until.minus(half())));
        Optional<ProofingSession> reminded = sessions.of(met.appointment().publicId())
                .filter(session -> session.outcome() == MeetingOutcome.TO_CONFIRM)
                .filter(session -> due.isPresent() && session.remind(now));
        reminded.ifPresent(session -> tell(session, met, due.get()));
        return reminded.isPresent();
    }

    private void tell(ProofingSession pass, Met met, Instant until) {
        deciders.agents(met.applicant(), pass.agent()).forEach(agent -> mail.toConfirm(agent, until));
    }

    private Duration within() {
        return policies.duration(Policy.PROOFING_CONFIRM_WITHIN);
    }

    private Duration half() {
        return within().dividedBy(2);
    }
}
