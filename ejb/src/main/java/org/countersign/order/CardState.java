package org.countersign.order;

/** Where a try to pay by card stands. */
public enum CardState {
    /** The provider is being asked for a page, or did not answer to that. */
    OPENING,
    /** The buyer is at the provider's page, or left it. */
    OPEN,
    /** The provider itself does not know yet. */
    PENDING,
    APPROVED,
    REFUSED,
    /** Money and order do not fit together: a person must look (case 26). */
    PARKED,
    /** It was parked, and the money went back: nothing that comes later changes that. */
    RELEASED;

    /** Whether the outcome may still change. */
    public boolean undecided() {
        return this == OPENING || this == OPEN || this == PENDING;
    }
}
