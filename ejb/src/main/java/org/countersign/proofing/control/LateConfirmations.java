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
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Passes at which no second agent looks (PRF-11): after half of [proofing.two-person.within] the agents who could are
 * reminded, once; after all of it the pass does not count, and the applicant chooses another time.
 */
@ApplicationScoped
public class LateConfirmations {
    private static final String WAITING = """
            select p.id from proofing_session s
              join proofing_case c on c.public_id = s.case_id
              join appointment p on p.public_id = s.appointment_id
             where s.outcome = 'TO_CONFIRM' and c.state = 'CONFIRMING' and c.state_since <= :since and p.id > :after
            """;

    private static final String NOT_REMINDED = WAITING + " and s.reminded_at is null";
    private static final String IN_ORDER = " order by p.id";

    @PersistenceContext
    EntityManager database;

    @Inject
    AgentAppointments appointments;

    @Inject
    ProofingSessions sessions;

    @Inject
    Cases cases;

    @Inject
    Agents agents;

    @Inject
    OutcomeMail mail;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    /** Appointments whose passes are to be reminded of, by their numbers, from that one on. */
    @Transactional
    public List<Long> toRemind(Instant now, long after, int most) {
        return numbers(NOT_REMINDED, now.minus(half()), after, most);
    }

    /** Appointments whose passes nobody has confirmed in time. */
    @Transactional
    public List<Long> late(Instant now, long after, int most) {
        return numbers(WAITING, now.minus(within()), after, most);
    }

    /** True if this call reminded of it. */
    @Transactional
    public boolean remind(long appointment, Instant now) {
        Optional<Waiting> waiting =
                held(appointment).filter(each -> !now.isBefore(each.until().minus(half())));
        boolean first = waiting.isPresent() && waiting.get().session().remind(now);
        if (first) {
            tellAgents(waiting.get());
        }
        return first;
    }

    /** True if this call ended the wait. */
    @Transactional
    public boolean giveUp(long appointment, Instant now) {
        Optional<Waiting> late = held(appointment).filter(each -> !now.isBefore(each.until()));
        late.ifPresent(each -> giveUp(each.session(), each.met(), now));
        return late.isPresent();
    }

    private void giveUp(ProofingSession session, Met met, Instant now) {
        session.seenAgain(MeetingOutcome.NOT_CONFIRMED, null, now);
        cases.move(met.proofing(), ProofingTrigger.TECHNICAL_PROBLEM, null, now);
        mail.unconfirmed(met.applicant(), met.appointment());
        audit.record(Entry.done(Act.PROOFING_PASS_REVIEWED)
                .about(met.applicant().id())
                .with("appointment", session.appointment())
                .with("case", session.proofingCase())
                .with("confirmed", false)
                .with("cause", "late"));
    }

    /** Whoever is on the list and could decide. */
    private void tellAgents(Waiting waiting) {
        Met met = waiting.met();
        agents.whoMayMeet(Applicant.of(met.applicant()), met.appointment().time()).stream()
                .filter(agent -> !agent.agent().equals(waiting.session().agent()))
                .forEach(agent -> mail.toConfirm(agent.agent(), agent.zone(), waiting.until()));
    }

    /** The pass of that appointment, if it still waits, with its case held. */
    private Optional<Waiting> held(long appointment) {
        ProofingSession session =
                sessions.held(database.find(Appointment.class, appointment).publicId(), MeetingOutcome::wasPass);
        Met met = appointments.of(session);
        return session.outcome() == MeetingOutcome.TO_CONFIRM
                ? met.proofing().confirmUntil(within()).map(until -> new Waiting(session, met, until))
                : Optional.empty();
    }

    private List<Long> numbers(String which, Instant since, long after, int most) {
        return Rows.numbers(
                database.createNativeQuery(which + IN_ORDER)
                        .setParameter("since", since)
                        .setParameter("after", after),
                most);
    }

    private Duration within() {
        return policies.duration(Policy.PROOFING_CONFIRM_WITHIN);
    }

    private Duration half() {
        return within().dividedBy(2);
    }

    private record Waiting(ProofingSession session, Met met, Instant until) {}
}
