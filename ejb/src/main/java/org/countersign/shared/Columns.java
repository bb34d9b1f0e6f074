package org.countersign.shared;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads columns of plain SQL results, which databases hand over as types of their own. */
public final class Columns {
    private Columns() {}

    /** A {@code timestamp with time zone}; null stays null. */
    public static Instant instant(Object column) {
        return column instanceof OffsetDateTime withOffset ? withOffset.toInstant() : (Instant) column;
    }

    /** A {@code bigint} or {@code integer}. */
    public static long number(Object column) {
        return ((Number) column).longValue();
    }
}
