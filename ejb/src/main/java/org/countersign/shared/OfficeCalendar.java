package org.countersign.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The office's business days: Monday to Friday without the days in the table {@code holiday}, in the zone [office.zone].
 * An operator may add and take away days; each node reads them anew within a minute. Years of which no day is in the
 * table have weekends alone.
 */
@ApplicationScoped
public class OfficeCalendar {
    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The pool outside all transactions ({@code jta=false}): reading must work whatever state the caller's is in. */
    @Resource(lookup = "java:jboss/datasources/CountersignAuditDS")
    private DataSource database;

    @Inject
    Policies policies;

    private volatile Read last = new Read(Set.of(), System.nanoTime() - FRESH_NANOS - 1);

    /** The day that it is in the office at that moment. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, policies.zone(Policy.OFFICE_ZONE));
    }

    public boolean isBusinessDay(LocalDate day) {
        return isBusinessDay(day, holidays());
    }

    /**
     * So many business days after that day, which itself does not count.
     *
     * @param days 0 or more; after 0 it is the day itself, whatever day it is
     */
    public LocalDate after(LocalDate day, int days) {
        return after(day, days, holidays());
    }

    static LocalDate after(LocalDate day, int days, Set<LocalDate> holidays) {
        LocalDate reached = day;
        for (int counted = 0; counted < days; ) {
            reached = reached.plusDays(1);
            counted += isBusinessDay(reached, holidays) ? 1 : 0;
        }
        return reached;
    }

    private static boolean isBusinessDay(LocalDate day, Set<LocalDate> holidays) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The holidays from that day on, up to and with the other one. */
    public Set<LocalDate> holidays(LocalDate from, LocalDate to) {
        return holidays().stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<LocalDate> holidays() {
        Read read = last;
        if (System.nanoTime() - read.at() > FRESH_NANOS) {
            read = new Read(read(), System.nanoTime());
            last = read;
        }
        return read.days();
    }

    private Set<LocalDate> read() {
        Set<LocalDate> days = new HashSet<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select free_on from holiday");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                days.add(rows.getObject(1, LocalDate.class));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the office's holidays cannot be read", broken);
        }
        return Set.copyOf(days);
    }

    private record Read(Set<LocalDate> days, long at) {}
}
