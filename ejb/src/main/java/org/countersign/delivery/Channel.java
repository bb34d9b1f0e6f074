package org.countersign.delivery;

/** The ways in which something reaches a person; each has a queue of its own (DLV-1). */
public enum Channel {
    SMS,
    VOICE,
    LETTER,
    EMAIL
}
