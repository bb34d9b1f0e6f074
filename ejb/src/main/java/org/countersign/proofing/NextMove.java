package org.countersign.proofing;

/**
 * Where a case goes with what the bureau said.
 *
 * @param fraudSignal whether wrong answers are to be recorded as a signal of fraud (PRF-6b)
 */
public record NextMove(ProofingTrigger trigger, boolean fraudSignal) {
    public static NextMove by(ProofingTrigger trigger) {
        return new NextMove(trigger, false);
    }
}
