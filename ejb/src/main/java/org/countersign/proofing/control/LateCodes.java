package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Confirmed passes whose code nobody hands over (PRF-11): once no agent can show it any more, the applicant, who could only
 * wait, chooses another time.
 */
@ApplicationScoped
public class LateCodes {
    private static final String LATE = """
            select p.id from proofing_case c
              join proofing_session s on s.case_id = c.public_id
              join appointment p on p.public_id = s.appointment_id
             where c.state = 'CODE_GIVEN' and s.outcome = 'PASSED' and s.code_given_at is null
               and s.second_at <= :since and p.id > :after
             order by p.id
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
    Cases cases;

    @Inject
    OutcomeMail mail;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    /** Appointments whose passes have no code, and get none any more, by their numbers, from that one on. */
    @Transactional
    public List<Long> late(Instant now, long after, int most) {
        return Rows.numbers(
                database.createNativeQuery(LATE)
                        .setParameter("since", now.minus(policies.duration(Policy.APPOINTMENT_OUTCOME_UNTIL)))
                        .setParameter("after", after),
                most);
    }

    /** True if this call ended the wait. */
    @Transactional
    public boolean giveUp(long appointment, Instant now) {
        ProofingSession session =
                sessions.held(database.find(Appointment.class, appointment).publicId(), MeetingOutcome::wasPass);
        Met met = appointments.of(session);
        boolean late = session.isConfirmed()
                && session.codeGivenAt() == null
                && met.proofing().state() == ProofingState.CODE_GIVEN
                && !now.isBefore(passes.codeUntil(session));
        if (late) {
            giveUp(session, met, now);
        }
        return late;
    }

    private void giveUp(ProofingSession session, Met met, Instant now) {
        session.lapsed();
        cases.move(met.proofing(), ProofingTrigger.TECHNICAL_PROBLEM, null, now);
        mail.codeNotGiven(met.applicant(), met.appointment());
        audit.record(Entry.done(Act.PROOFING_PASS_REVIEWED)
                .about(met.applicant().id())
                .with("appointment", session.appointment())
                .with("case", session.proofingCase())
                .with("confirmed", true)
                .with("cause", "no code given"));
    }
}
