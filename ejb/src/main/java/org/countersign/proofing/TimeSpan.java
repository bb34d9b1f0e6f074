package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;

/** From one instant up to another, without the latter. */
public record TimeSpan(Instant from, Instant until) implements Serializable {
    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** What both have in common; empty, with {@code until} not after {@code from}, where they have nothing. */
    public TimeSpan within(TimeSpan other) {
        return new TimeSpan(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    public boolean isEmpty() {
        return !from.isBefore(until);
    }
}
