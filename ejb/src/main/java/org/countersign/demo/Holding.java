package org.countersign.demo;

/** What a persona of the demo holds at the beginning, so that every state of a credential can be met. */
public enum Holding {
    NOTHING,
    /** Bought, shipped, waiting to be registered. */
    TOKEN_TO_REGISTER,
    TOKEN,
    /** With identity proofing: level 3. */
    PROOFED_TOKEN,
    /** A token that ends in three weeks. */
    TOKEN_ENDING_SOON,
    TWO_PHONES,
    MOBILE_ID,
    LOCKED_TOKEN,
    SUSPENDED_TOKEN,
    EXPIRED_TOKEN,
    REVOKED_TOKEN,
    TOKEN_WAITING_FOR_APPROVAL,
    /** No credential, and a temporary password that opens once (ACC-6). */
    TEMPORARY_PASSWORD
}
