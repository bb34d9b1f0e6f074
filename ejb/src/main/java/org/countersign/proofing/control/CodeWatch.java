package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.countersign.proofing.CaseMoved;
import org.countersign.proofing.CodeEnd;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;

/**
 * A case that goes another way than by its code leaves the code behind dead, and a letter that is not printed yet unprinted
 * (PRF-8: also where the code was lost).
 */
@ApplicationScoped
class CodeWatch {
    private static final Set<ProofingState> WITH_A_CODE =
            EnumSet.of(ProofingState.LETTER_OFFERED, ProofingState.LETTER_SENT, ProofingState.CODE_GIVEN);

    /** Those that use the code up, leave it good, or end it themselves where a newer one takes its place. */
    private static final Set<ProofingTrigger> BY_THE_CODE = EnumSet.of(
            ProofingTrigger.ORDER_LETTER,
            ProofingTrigger.ANOTHER_LETTER,
            ProofingTrigger.KEEP_LETTER,
            ProofingTrigger.LETTER_RETURNED,
            ProofingTrigger.LETTER_NOT_SENT,
            ProofingTrigger.RIGHT_CODE);

    @Inject
    Codes codes;

    @Inject
    Letters letters;

    void on(@Observes CaseMoved moved) {
        if (WITH_A_CODE.contains(moved.from()) && !BY_THE_CODE.contains(moved.trigger())) {
            boolean lost = moved.trigger() == ProofingTrigger.LOST_CODE;
            codes.end(moved.caseId(), lost ? CodeEnd.LOST : CodeEnd.CASE_ENDED, moved.at());
            letters.takeBack(moved.caseId());
        }
    }
}
