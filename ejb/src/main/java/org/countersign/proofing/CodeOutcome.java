package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;

/** What came of typing an activation code in. A refusal is no exception: its charge must stay (case 23). */
public sealed interface CodeOutcome extends Serializable {
    /** It was the right one, and is used now. */
    record Right(CodeWay way) implements CodeOutcome {}

    /**
     * It was not.
     *
     * @param reason {@link LetterMessage#CODE_NOT_ACCEPTED} whatever the cause, unless the code was of the caller's own case
     * @param at the moment that the text mentions, or null
     */
    record Refused(LetterMessage reason, Instant at) implements CodeOutcome {
        public static Refused because(LetterMessage reason) {
            return new Refused(reason, null);
        }
    }

    /** It was not looked at: nothing may be tried before that moment. */
    record Throttled(Instant until) implements CodeOutcome {
        /** What is said then, with that moment. */
        public LetterMessage reason() {
            return LetterMessage.TOO_MANY_TRIES;
        }
    }
}
