package org.countersign.proofing;

/** Where a letter stands. */
public enum LetterState {
    /** Recorded; on its way to the printer. */
    ORDERED,
    /** The printer has it. */
    MADE,
    /** The post has it. */
    MAILED,
    /** The post says that it arrived. */
    DELIVERED,
    /** The post brought it back; its code is dead. */
    RETURNED,
    /** It was taken back before it was printed, or could not be. */
    NOT_SENT
}
