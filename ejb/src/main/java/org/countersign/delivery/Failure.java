package org.countersign.delivery;

/** Why an attempt or a delivery failed; never holds what was sent. */
public enum Failure {
    /** The gateway says that there is no such number or address, or that it may not be written to. */
    REFUSED,
    /** No gateway could be reached, or all of them are out of order. */
    UNAVAILABLE,
    /** The gateway did not answer in time: nobody knows whether it took it. */
    UNCLEAR,
    /** The gateway took it, and reports that it could not be delivered. */
    UNDELIVERABLE,
    /** The node that was sending it ended in the middle. */
    ABANDONED,
    /** Its text could not be made, or the sending failed in a way nobody foresaw. */
    BROKEN,
    /** It was taken back before it left. */
    WITHDRAWN
}
