package org.countersign.license;

/** Why a key was taken back. */
public enum KeyEnd {
    /** Its order was cancelled or refunded (ORD-6). */
    REFUNDED,
    /** A new one was sent in its stead (ORD-6). */
    REPLACED
}
