package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.countersign.shared.PublicId;

/**
 * A case as its person sees it.
 *
 * @param method null until it is chosen
 * @param country ISO 3166-1 alpha-2; null until it is chosen
 * @param triesLeft how often the bureau may still be asked (PRF-5)
 * @param since when it came to where it stands
 * @param answerUntil when the answers to the bureau's questions must be there; null where none are out
 * @param confirmUntil by when a second agent confirms the pass, or another appointment is made; null where none has to
 * @param codeUntil by when an agent hands over the code of a pass that was confirmed, or another appointment is made; null
 *     where none is awaited
 * @param possible what can happen to it now, so that pages cannot disagree with the rule
 */
public record CaseView(
        PublicId id,
        ProofingState state,
        ProofingMethod method,
        String country,
        int triesLeft,
        Instant since,
        Instant answerUntil,
        Instant confirmUntil,
        Instant codeUntil,
        Set<ProofingTrigger> possible)
        implements Serializable {

    public boolean can(ProofingTrigger trigger) {
        return possible.contains(trigger);
    }
}
