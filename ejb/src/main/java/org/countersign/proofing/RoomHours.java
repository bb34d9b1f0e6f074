package org.countersign.proofing;

import java.time.Instant;

/** Whether a meeting room is open. */
public enum RoomHours {
    EARLY,
    OPEN,
    OVER;

    /** At that instant: open from the first of the two until just before the second. */
    public static RoomHours at(Instant now, Instant opensAt, Instant closesAt) {
        if (now.isBefore(opensAt)) {
            return EARLY;
        }
        return now.isBefore(closesAt) ? OPEN : OVER;
    }
}
