package org.countersign.proofing;

import java.time.Duration;
import java.time.Instant;

/** When people are reminded of an appointment (PRF-9), the earlier first. */
public enum ReminderKind {
    DAY_BEFORE(Duration.ofHours(24)),
    HOUR_BEFORE(Duration.ofHours(1));

    private final Duration before;

    ReminderKind(Duration before) {
        this.before = before;
    }

    /** How long before the beginning it is due. */
    public Duration before() {
        return before;
    }

    /** Whether its time has come, for an appointment that begins then. */
    public boolean isDue(Instant startsAt, Instant now) {
        return !now.isBefore(startsAt.minus(before));
    }
}
