package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;

/** What a clerk's scan of a returned letter came to. */
public sealed interface ReturnOutcome extends Serializable {
    /** Its code is dead from now on, and its receiver is told. */
    record Recorded(LetterView letter) implements ReturnOutcome {}

    /** It was recorded before. */
    record Before(LetterView letter, Instant at) implements ReturnOutcome {}
}
