package org.countersign.proofing;

/** Whether a letter with a code to the address that the bureau has of somebody proves him (PRF-5, PRF-6b). */
public enum LetterUse {
    /** No letters are sent. */
    DISABLED,
    /** Whoever answered no questions, or none that prove, may have one. */
    WHERE_NO_QUESTIONS,
    /** Everybody needs its code, whatever he answered: the bureau's match and the code prove him together. */
    ALWAYS
}
