package org.countersign.proofing;

/** Why a method is not offered to somebody (PRF-1). */
public enum WhyNot {
    /** The bureau knows nobody of his country. */
    COUNTRY,
    /** He has asked the bureau as often as he may. */
    ATTEMPTS,
    /** This installation has no bureau, or it cannot be reached. */
    AWAY,
    /** The policy for his credential does without it. */
    POLICY
}
