package org.countersign.proofing.control;

/**
 * What a person and the bureau have had to do with each other since he was last proofed, over all his cases.
 *
 * @param tries how often it was asked (PRF-5)
 * @param signalled whether it was answered wrongly where that is a signal of fraud (PRF-6b)
 */
record BureauPast(int tries, boolean signalled) {
    /** How many tries are used up; a signal uses up all, so that an agent sees the person before anything proofs him. */
    int charged(int most) {
        return signalled ? Math.max(tries, most) : tries;
    }
}
