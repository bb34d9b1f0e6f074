package org.countersign.license;

/** Where a license key's life stands. */
public enum KeyState {
    /** Sent, and good for one credential. */
    ISSUED,
    /** Turned into a subscription. */
    REDEEMED,
    /** Taken back before anybody used it; {@link KeyEnd} says why. */
    REVOKED,
    /** Nobody used it within [key.ttl]. */
    EXPIRED
}
