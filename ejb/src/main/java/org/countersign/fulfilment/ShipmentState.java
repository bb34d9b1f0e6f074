package org.countersign.fulfilment;

/** Where a shipment's life stands. */
public enum ShipmentState {
    /** No token was in stock; the next one that arrives is taken. */
    WAITING_FOR_STOCK,
    /** A serial is set aside; the clerk has to pack and post it. */
    ALLOCATED,
    SHIPPED,
    /** The order was cancelled before anything was posted. */
    CANCELLED
}
