package org.countersign.catalog;

/** What buying a product brings about (CAT-2). */
public enum Offer {
    /** A first subscription to a kind. */
    PURCHASE,
    /** A further term of a subscription that is held. */
    RENEWAL,
    /** Proofing for a credential that is held. */
    UPGRADE,
    /** A hardware token for holders of a phone credential. */
    ADDITION
}
