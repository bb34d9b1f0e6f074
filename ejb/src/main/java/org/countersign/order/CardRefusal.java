package org.countersign.order;

/** Why a card payment did not come about; nothing was charged. */
public enum CardRefusal {
    DECLINED,
    INSUFFICIENT_FUNDS,
    AUTHENTICATION_FAILED,
    CANCELLED,
    EXPIRED,
    /** There never was a page to pay on. */
    PROVIDER_AWAY
}
