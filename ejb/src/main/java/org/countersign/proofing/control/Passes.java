package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.PassOutcome;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.AccountId;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** What a pass that counts leads to: the case moves, the applicant is told, and the agent has a code to hand over. */
@ApplicationScoped
public class Passes {
    @Inject
    Cases cases;

    @Inject
    Codes codes;

    @Inject
    OutcomeMail mail;

    @Inject
    Policies policies;

    /** In the transaction that holds the case. */
    void count(Met met, AccountId by, Instant now) {
        cases.move(met.proofing(), ProofingTrigger.AGENT_PASSED, by, now);
        mail.passed(met.applicant(), met.appointment(), now.plus(policies.duration(Policy.PROOFING_CODE_TTL)));
    }

    /**
     * The same of a pass that a second agent has confirmed: the applicant is not with anybody who could tell him the code, so
     * he is told that an agent comes back to him, and the agent who met him that he has to.
     */
    void countConfirmed(Met met, ProofingSession session, AccountId by, Instant now) {
        Instant until = codeUntil(session);
        cases.move(met.proofing(), ProofingTrigger.AGENT_PASSED, by, now);
        mail.confirmed(met.applicant(), met.appointment(), until);
        mail.codeToGive(session.agent(), session.appointment(), until);
    }

    /** As long after the pass as outcomes can be given after an appointment. */
    Instant codeUntil(ProofingSession session) {
        return session.passedAt().plus(policies.duration(Policy.APPOINTMENT_OUTCOME_UNTIL));
    }

    /** By when the code of a pass that was confirmed is handed over; empty where that is done, or not to be done. */
    Optional<Instant> codeAwaited(Met met, ProofingSession session) {
        return Optional.of(session)
                .filter(made -> made.isConfirmed() && made.codeGivenAt() == null)
                .filter(made -> met.proofing().state() == ProofingState.CODE_GIVEN)
                .map(this::codeUntil);
    }

    /** Whether a code can be shown now, by the agent who met the person or the one who confirmed it. */
    boolean isCodePossible(Met met, ProofingSession session, Instant now) {
        return session.outcome() == MeetingOutcome.PASSED
                && met.proofing().state() == ProofingState.CODE_GIVEN
                && now.isBefore(codeUntil(session));
    }

    /**
     * A code for the case, good for [proofing.code.ttl]; the one before it is dead.
     *
     * @throws AgentRefused if the case takes none any more
     */
    PassOutcome.Code code(Met met, ProofingSession session, Instant now) {
        if (!isCodePossible(met, session, now)) {
            throw new AgentRefused(AgentMessage.NO_CODE);
        }
        String code = codes.issue(met.proofing().publicId(), met.proofing().account(), CodeWay.AGENT, now);
        Instant until = now.plus(policies.duration(Policy.PROOFING_CODE_TTL));
        if (session.isConfirmed() && session.codeGivenAt() == null) {
            mail.passed(met.applicant(), met.appointment(), until); // only now there is something to enter
        }
        session.gaveCode(now);
        return new PassOutcome.Code(code, until);
    }
}
