package org.countersign.order;

/** The documents of an order (ORD-4). */
public enum DocumentKind {
    CONFIRMATION,
    INVOICE
}
