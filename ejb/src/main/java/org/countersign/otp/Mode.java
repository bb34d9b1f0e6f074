package org.countersign.otp;

/** What moves a device on from one code to the next. */
public enum Mode {
    /** Time, in steps of some seconds since 1970 (RFC 6238). */
    TOTP,
    /** A counter, one on with each press of the button (RFC 4226). */
    HOTP
}
