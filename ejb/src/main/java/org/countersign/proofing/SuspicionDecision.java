package org.countersign.proofing;

/** What may become of a suspicion of fraud. */
public enum SuspicionDecision {
    /** There was nothing: the person makes another appointment. */
    RELEASE(ProofingTrigger.RELEASE),
    /** It was fraud: the case has failed. */
    CONFIRM(ProofingTrigger.CONFIRM_FRAUD);

    private final ProofingTrigger trigger;

    SuspicionDecision(ProofingTrigger trigger) {
        this.trigger = trigger;
    }

    /** What it does to the case. */
    public ProofingTrigger trigger() {
        return trigger;
    }
}
