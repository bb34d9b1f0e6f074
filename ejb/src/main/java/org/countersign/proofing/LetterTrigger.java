package org.countersign.proofing;

/** What moves a letter. */
public enum LetterTrigger {
    /** The printer took it. */
    MAKE,
    /** The printer gave it to the post. */
    MAIL,
    /** The post reports that it arrived. */
    DELIVER,
    /** The post brought it back: the printer tells so, or a clerk scanned it. */
    RETURN,
    /** It will not be printed. */
    GIVE_UP
}
