package org.countersign.proofing;

import java.time.Instant;
import java.util.List;

/** What came of asking the bureau, or of answering it. */
public sealed interface BureauOutcome {
    /**
     * Its questions: to be shown now and never again (PRF-4).
     *
     * @param until when the answers must be there
     */
    record Asked(List<Question> questions, Instant until) implements BureauOutcome {
        @Override
        public String toString() {
            return "questions";
        }
    }

    /** The case stands there now. */
    record Moved(ProofingState state) implements BureauOutcome {}
}
