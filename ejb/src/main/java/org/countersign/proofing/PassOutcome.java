package org.countersign.proofing;

import java.time.Instant;

/** What came of passing somebody. */
public sealed interface PassOutcome {
    /**
     * The activation code, to be told to the person now: it is shown this once (PRF-11).
     *
     * @param code as people read it, in groups
     * @param until when it must be entered
     */
    record Code(String code, Instant until) implements PassOutcome {
        @Override
        public String toString() {
            return "code";
        }
    }

    /** A second agent has to confirm it first. */
    record Waiting() implements PassOutcome {}

    /** It was passed before, by another click: the code was shown then. */
    record Before() implements PassOutcome {}
}
