package org.countersign.proofing;

/** The legal texts of the bureau's way (PRF-3). */
public enum LegalDocument {
    /** The bureau's terms of service. */
    TERMS,
    /** The written consent to the question at the bureau. */
    CONSENT
}
