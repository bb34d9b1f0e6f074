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
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Meetings that took place, as far as anybody knows, and of which nothing comes, since somebody of the office does not do his
 * part in time (PRF-11): the agent records no outcome, no second agent looks at a pass, or nobody hands over the code of one that was confirmed.
 * The applicant could only wait; he chooses another time instead.
 */
@ApplicationScoped
public class UnfinishedMeetings {
    private static final String OVERDUE = """
            select p.id from appointment p
             where p.state = 'BOOKED' and (p.met_at is not null or :unseen = 1)
               and p.ends_at <= :entered and p.id > :after
            union all
            select p.id from proofing_session s
              join proofing_case c on c.public_id = s.case_id
              join appointment p on p.public_id = s.appointment_id
             where s.outcome = 'TO_CONFIRM' and c.state = 'CONFIRMING' and c.state_since <= :confirmed and p.id > :after
            union all
            select p.id from proofing_session s
              join proofing_case c on c.public_id = s.case_id
              join appointment p on p.public_id = s.appointment_id
             where s.outcome = 'PASSED' and c.state = 'CODE_GIVEN' and s.code_given_at is null
               and s.second_at <= :entered and p.id > :after
             order by 1
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    AgentAppointments appointments;

    @Inject
    ProofingSessions sessions;

    @Inject
    Passes passes;

    @Inject
    Reception reception;

    @Inject
    Cases cases;

    @Inject
    OutcomeMail mail;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    /** Their appointments, by their numbers, from that one on. */
    @Transactional
    public List<Long> overdue(Instant now, long after, int most) {
        return Rows.numbers(
                database.createNativeQuery(OVERDUE)
                        .setParameter("entered", now.minus(policies.duration(Policy.APPOINTMENT_OUTCOME_UNTIL)))
                        .setParameter("unseen", reception.seesWhoCame() ? 0 : 1)
                        .setParameter("confirmed", now.minus(confirmWithin()))
                        .setParameter("after", after),
                most);
    }

    /** True if this call ended the wait; false where somebody did his part meanwhile, or has time yet. */
    @Transactional
    public boolean giveUp(long appointment, Instant now) {
        Met met = appointments.held(database.find(Appointment.class, appointment));
        Optional<ProofingSession> session = sessions.of(met.appointment().publicId());
        Optional<Instant> until = session.map(made -> passUntil(met, made)).orElseGet(() -> outcomeUntil(met));
        boolean over = until.filter(end -> !now.isBefore(end)).isPresent();
        if (over) {
            session.ifPresentOrElse(
                    made -> lapse(met, made, now), () -> mail.unrecorded(met.applicant(), met.appointment()));
            cases.move(met.proofing(), ProofingTrigger.TECHNICAL_PROBLEM, null, now);
        }
        return over;
    }

    /** By when the agent has to say what came of it; empty where it is known that they have not met, or it is over. */
    private Optional<Instant> outcomeUntil(Met met) {
        boolean metPerhaps = met.appointment().wasMet() || !reception.seesWhoCame();
        boolean awaited = met.appointment().isBooked() && metPerhaps;
        return Optional.of(appointments.entry(met.appointment()).until()).filter(end -> awaited);
    }

    /** By when somebody else has to do something about the pass; empty where nobody has to. */
    private Optional<Instant> passUntil(Met met, ProofingSession session) {
        return switch (session.outcome()) {
            case TO_CONFIRM -> met.proofing().confirmUntil(confirmWithin());
            case PASSED -> passes.codeAwaited(met, session);
            default -> Optional.empty();
        };
    }

    private void lapse(Met met, ProofingSession session, Instant now) {
        boolean confirmed = session.isConfirmed();
        session.lapse(now);
        if (confirmed) {
            mail.codeNotGiven(met.applicant(), met.appointment());
        } else {
            mail.unconfirmed(met.applicant(), met.appointment());
        }
        audit.record(Entry.done(Act.PROOFING_PASS_REVIEWED)
                .about(met.applicant().id())
                .with("appointment", session.appointment())
                .with("case", session.proofingCase())
                .with("confirmed", confirmed)
                .with("cause", confirmed ? "no code given" : "late"));
    }

    private Duration confirmWithin() {
        return policies.duration(Policy.PROOFING_CONFIRM_WITHIN);
    }
}
