package org.countersign.proofing;

/** The ways to prove who one is (PRF-1). */
public enum ProofingMethod {
    /** Questions of a credit bureau; in the US only. */
    BUREAU,
    /** The bureau's match of the details, and a code that came by post to the address it knows. */
    LETTER,
    /** An appointment with a proofing agent; everywhere. */
    WEBCAM
}
