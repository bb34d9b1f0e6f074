package org.countersign.proofing;

/** Why an activation code that nobody used is good no more. */
public enum CodeEnd {
    /** A newer one was issued for the same case (PRF-7b). */
    REPLACED,
    /** The post brought its letter back. */
    RETURNED,
    /** Its letter could not be printed. */
    NOT_SENT,
    /** Its owner lost it (PRF-8). */
    LOST,
    /** Its case ended without it. */
    CASE_ENDED
}
