package org.countersign.proofing;

/** What somebody may do whose answers did not prove him ([proofing.bureau.wrong-answers], PRF-5). */
public enum WrongAnswers {
    /** He chooses between a letter and another try. */
    CHOICE,
    /** He may only try again. */
    RESTART
}
