package org.countersign.proofing;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a change would do (PRF-6b); only what it changes is listed.
 *
 * @param letters how many open cases' next letter would be good for another number of days
 */
public record PolicyPreview(List<Methods> methods, List<Cases> cases, long letters) implements Serializable {

    /**
     * What appears and vanishes for somebody.
     *
     * @param product its code; null for what is proofed without one
     * @param partnerName null for every partner who has no policy of his own
     * @param country null for every country that is not named in another line
     */
    public record Methods(
            String product, String partnerName, String country, Set<ProofingWay> appear, Set<ProofingWay> vanish)
            implements Serializable {}

    /** How many open cases stand there and get those effects. */
    public record Cases(ProofingState state, Set<CaseEffect> effects, long count) implements Serializable {}

    public boolean isEmpty() {
        return methods.isEmpty() && cases.isEmpty();
    }
}
