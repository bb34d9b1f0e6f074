package org.countersign.token;

/** What moves a token. */
public enum TokenTrigger {
    ALLOCATE,
    /** The order was cancelled before anything was sent. */
    RELEASE,
    SHIP,
    BIND,
    BLOCK,
    RESET,
    /** Its credential was not approved: it may be registered anew. */
    GIVE_BACK,
    RETIRE
}
