package org.countersign.credential;

/** How a code travels to a phone. */
public enum SendBy {
    TEXT,
    CALL
}
