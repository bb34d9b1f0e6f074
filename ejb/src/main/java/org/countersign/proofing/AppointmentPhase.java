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

    /** @param closesAt when its room closes */
    public static AppointmentPhase at(Instant now, Instant startsAt, Instant closesAt) {
        if (now.isBefore(startsAt)) {
            return AHEAD;
        }
        return now.isBefore(closesAt) ? RUNNING : OVER;
    }
}
