package org.countersign.shared;

/** The kinds of credential that an account can hold (section 1 of the product book). */
public enum Kind {
    HARDWARE_TOKEN,
    PHONE,
    MOBILE_ID
}
