package org.countersign.proofing;

/** What the bureau says of somebody's answers (PRF-5). */
public enum Verdict {
    /** All of them are right. */
    RIGHT,
    /** They are not. */
    WRONG,
    /** They came after the time that the bureau gives. */
    TOO_LATE
}
