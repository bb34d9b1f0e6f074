package org.countersign.order;

/** What moves an order. */
public enum OrderTrigger {
    PAY_BY_CARD,
    CARD_APPROVED,
    CARD_REFUSED,
    PLACE_ON_INVOICE,
    FULLY_PAID,
    CANCEL,
    REFUND,
    DISCARD
}
