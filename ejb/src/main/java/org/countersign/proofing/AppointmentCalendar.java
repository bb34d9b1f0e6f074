package org.countersign.proofing;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Free times, by the days of the viewer's zone. A time is offered as long as one agent is free.
 *
 * @param length of each
 * @param first the day of the earliest time that can be booked now, anywhere
 * @param last the day of the latest
 * @param free the times of each day that has any, in their order; days without are missing
 */
public record AppointmentCalendar(
        ZoneId zone, Duration length, LocalDate first, LocalDate last, SortedMap<LocalDate, List<Instant>> free)
        implements Serializable {

    /** The times of that day. */
    public List<Instant> on(LocalDate day) {
        return free.getOrDefault(day, List.of());
    }

    /** Whether that time is offered. */
    public boolean offers(Instant time) {
        return on(LocalDate.ofInstant(time, zone)).contains(time);
    }

    /** The earliest day with a free time. */
    public Optional<LocalDate> firstFree() {
        return free.isEmpty() ? Optional.empty() : Optional.of(free.firstKey());
    }
}
