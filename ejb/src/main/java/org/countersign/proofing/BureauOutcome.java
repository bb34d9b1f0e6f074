package org.countersign.proofing;

import java.time.Instant;
import java.util.List;
import org.countersign.shared.PublicId;

/** What came of asking the bureau, or of answering it. */
public sealed interface BureauOutcome {
    /**
     * Its questions: to be shown now and never again (PRF-4).
     *
     * @param inquiry which brought them; their answers name it
     * @param until when the answers must be there
     */
    record Asked(PublicId inquiry, List<Question> questions, Instant until) implements BureauOutcome {
        @Override
        public String toString() {
            return "questions";
        }
    }

    /** The case stands there now. */
    record Moved(ProofingState state) implements BureauOutcome {}
}
