package org.countersign.delivery;

/** What moves a delivery from one state to another. */
public enum DeliveryTrigger {
    /** A node takes it up for an attempt. */
    CLAIM,
    /** The gateway accepted it. */
    ACCEPT,
    /** A receipt says that it arrived. */
    CONFIRM,
    /** A receipt says that it did not arrive and will not. */
    BOUNCE,
    /** The attempt failed; it may work later. */
    FAIL,
    /** The attempt failed for good, or was the last one allowed. */
    GIVE_UP,
    /** Its content is no longer of use. */
    EXPIRE,
    /** What caused it took it back before it left. */
    WITHDRAW,
    /** Support sends it again. */
    REPEAT
}
