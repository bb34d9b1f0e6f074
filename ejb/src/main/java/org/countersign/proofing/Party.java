package org.countersign.proofing;

/** The two who meet in an appointment's room (PRF-10). */
public enum Party {
    /** Who is to be proofed. */
    APPLICANT,
    /** Who proofs. */
    AGENT;

    /** Whom this one meets. */
    public Party other() {
        return this == AGENT ? APPLICANT : AGENT;
    }
}
