package org.countersign.schema.control;

import java.time.Duration;
import java.time.Instant;

/**
 * The database's time, and this machine's before and after it was asked. A slow answer accuses nobody: only what lies
 * outside of the two is a difference.
 */
public record ClockReading(Instant before, Instant database, Instant after) {
    /** How far a node's clock may be from the database's: a sixth of a time step (case 14). */
    public static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** How much the machine is at least ahead of the database, or behind it where negative; zero if it may be right. */
    public Duration ahead() {
        if (database.isBefore(before)) {
            return Duration.between(database, before);
        }
        return database.isAfter(after) ? Duration.between(database, after) : Duration.ZERO;
    }

    /** Whether codes may be judged by this machine's clock. */
    public boolean isTolerable() {
        return ahead().abs().compareTo(TOLERANCE) <= 0;
    }

    /** The difference in words. */
    public String words() {
        Duration ahead = ahead();
        return String.format(
                "%.1f s %s the database's",
                ahead.abs().toMillis() / 1000.0, ahead.isNegative() ? "behind" : "ahead of");
    }
}
