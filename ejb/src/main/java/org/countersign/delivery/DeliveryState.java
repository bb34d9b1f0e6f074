package org.countersign.delivery;

import java.util.Set;

/** Where a delivery stands (DLV-5). */
public enum DeliveryState {
    /** Recorded; waits to be taken up. */
    QUEUED,
    /** A node has claimed it and speaks with the gateway. */
    SENDING,
    /** The gateway has accepted it. */
    SENT,
    /** The gateway's receipt says that it arrived. */
    DELIVERED,
    /** An attempt failed; another one follows. */
    FAILED,
    /** Given up; support sees why and can send it again while its content is kept. */
    DEAD,
    /** Its content was no longer of use, so it was not sent. */
    EXPIRED;

    /** Those in which an attempt is still to come or under way. */
    public static final Set<DeliveryState> OPEN = Set.of(QUEUED, SENDING, FAILED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
