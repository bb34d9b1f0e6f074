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
    RETIRE
}
