package org.countersign.credential;

/** What is announced to all known addresses of its holder (OTP-6). */
public enum Change {
    TOKEN_REGISTERED,
    MOBILE_ID_REGISTERED,
    PHONE_ADDED,
    PHONE_REMOVED,
    DEFAULT_PHONE_SET,
    PHONE_METHOD_SET,
    LOCKED,
    BACK_IN_STEP,
    DENIED,
    REVOKED
}
