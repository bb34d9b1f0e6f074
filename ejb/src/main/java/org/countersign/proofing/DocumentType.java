package org.countersign.proofing;

/**
 * A document with a photo by which somebody proves in a webcam meeting who he is (PRF-9b, PRF-11). What counts is always
 * the original, and only before it expires; kinds that never expire are not among these.
 */
public enum DocumentType {
    PASSPORT,
    PASSPORT_CARD,
    IDENTITY_CARD,
    DRIVING_LICENCE,
    /** For those who live in a country and are not its citizens. */
    RESIDENCE_PERMIT
}
