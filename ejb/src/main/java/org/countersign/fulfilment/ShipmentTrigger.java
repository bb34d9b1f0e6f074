package org.countersign.fulfilment;

/** What moves a shipment. */
public enum ShipmentTrigger {
    ALLOCATE,
    SHIP,
    CANCEL
}
