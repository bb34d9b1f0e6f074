package org.countersign.proofing;

import java.time.Instant;

/** Where the clock stands with an appointment that is booked. */
public enum AppointmentPhase {
    /** It can still be moved and cancelled (PRF-9). */
    AHEAD,
    /** The two meet, or one of them waits for the other. */
    RUNNING,
    /** The room has closed; its agent says what came of it. */
    OVER;

    /**
     * @param begun whether it has begun by now
     * @param closesAt when nobody meets any more
     */
    public static AppointmentPhase at(Instant now, boolean begun, Instant closesAt) {
        if (!begun) {
            return AHEAD;
        }
        return now.isBefore(closesAt) ? RUNNING : OVER;
    }
}
