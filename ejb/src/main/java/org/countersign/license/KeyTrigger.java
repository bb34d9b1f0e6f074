package org.countersign.license;

/** What moves a license key. */
public enum KeyTrigger {
    REDEEM,
    REVOKE,
    EXPIRE
}
