package org.countersign.order;

/** Where an order is in its life; how it moves is told by {@link OrderLifeCycle}. */
public enum OrderState {
    /** Its buyer is still answering; nothing is binding. */
    DRAFT,
    /** The answers are frozen while a card payment is under way or its outcome is unknown. */
    PAYING,
    /** Placed on invoice; the keys wait for the money. */
    AWAITING_PAYMENT,
    PAID,
    CANCELLED,
    REFUNDED,
    /** A draft that its buyer gave up. */
    DISCARDED;

    /** Whether the order was placed at some time: only then it has a number, and others may see it. */
    public boolean placed() {
        return switch (this) {
            case DRAFT, PAYING, DISCARDED -> false;
            case AWAITING_PAYMENT, PAID, CANCELLED, REFUNDED -> true;
        };
    }
}
