package org.countersign.proofing;

/** What becomes of the questions that the bureau asks somebody (PRF-6b). */
public enum BureauQuestions {
    /** Right answers prove him. */
    PROVE,
    /** They are asked, and wrong answers go on record as a signal of fraud; something else must prove him. */
    SIGNAL,
    /** They are not asked; something else must prove him. */
    OFF;

    /** Whether he gets to see them. */
    public boolean asked() {
        return this != OFF;
    }
}
