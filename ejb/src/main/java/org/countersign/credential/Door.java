package org.countersign.credential;

/** Through which entrance a code came to the gate (SEC-1). */
public enum Door {
    SIGN_IN,
    ELEVATE,
    LAUNCH,
    /** The codes of a registration count as a fresh OTP: the session rises at once (TOK-1). */
    REGISTRATION
}
