package org.countersign.order;

/** How an order is paid (ORD-3). */
public enum PaymentMethod {
    CARD,
    INVOICE
}
