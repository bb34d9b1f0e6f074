package org.countersign.token;

/** Where a token's life stands (section 7). */
public enum TokenState {
    IN_STOCK,
    /** Set aside for one order or sponsorship (INV-4). */
    ALLOCATED,
    SHIPPED,
    /** Registered: its secret now serves a credential. */
    BOUND,
    /** Too many wrong tries at registering it; support resets it (TOK-2). */
    BLOCKED,
    /** Lost, broken, or its credential was revoked; never used again. */
    RETIRED
}
