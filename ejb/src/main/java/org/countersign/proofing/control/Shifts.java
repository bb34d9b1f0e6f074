package org.countersign.proofing.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;

/**
 * Cuts working hours into seats: one after the other from the beginning of the hours, each as long as an appointment in
 * real time, so that a change of the clocks makes a shift longer or shorter and never a seat. Hours that begin or end where
 * the clocks skip do so at that moment; where they show a time twice, the first one is meant.
 *
 * @param length of an appointment
 * @param holidays days on which nobody works, by the agent's own calendar
 */
record Shifts(Duration length, Set<LocalDate> holidays) {
    /** When the agent can be booked, with the seat's beginning in that span, in order. */
    Stream<Instant> free(AgentTime agent, TimeSpan beginning) {
        if (beginning.isEmpty()) {
            return Stream.empty();
        }
        return seats(agent, beginning)
                .filter(seat -> beginning.contains(seat.from()))
                .filter(agent::isFree)
                .map(TimeSpan::from);
    }

    private Stream<TimeSpan> seats(AgentTime agent, TimeSpan beginning) {
        LocalDate first = LocalDate.ofInstant(beginning.from(), agent.zone());
        LocalDate last = LocalDate.ofInstant(beginning.until(), agent.zone());
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !holidays.contains(day))
                .flatMap(day -> agent.hours().stream()
                        .filter(hours -> hours.day() == day.getDayOfWeek())
                        .map(hours -> shift(day, hours, agent.zone())))
                .flatMap(this::cut)
                .sorted((one, other) -> one.from().compareTo(other.from()));
    }

    private Stream<TimeSpan> cut(TimeSpan shift) {
        long seats = Math.max(0, Duration.between(shift.from(), shift.until()).dividedBy(length));
        return Stream.iterate(seat(shift.from()), seat -> seat(seat.until())).limit(seats);
    }

    private TimeSpan seat(Instant from) {
        return new TimeSpan(from, from.plus(length));
    }

    private static TimeSpan shift(LocalDate day, WorkHours hours, ZoneId zone) {
        return new TimeSpan(at(day, hours.fromMinute(), zone), at(day, hours.untilMinute(), zone));
    }

    /** When the clocks of that zone show that minute of the day, or skip it. */
    private static Instant at(LocalDate day, int minute, ZoneId zone) {
        LocalDateTime shown = day.atStartOfDay().plusMinutes(minute);
        ZoneOffsetTransition change = zone.getRules().getTransition(shown);
        return change != null && change.isGap()
                ? change.getInstant()
                : shown.atZone(zone).toInstant();
    }
}
