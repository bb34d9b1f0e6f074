package org.countersign.proofing;

/** The legal texts to which somebody agrees on his way: two of the bureau's (PRF-3), one of the agent's (PRF-11). */
public enum LegalDocument {
    /** The bureau's terms of service. */
    TERMS,
    /** The written consent to the question at the bureau. */
    CONSENT,
    /** The spoken consent to be looked at in a meeting. */
    MEETING
}
