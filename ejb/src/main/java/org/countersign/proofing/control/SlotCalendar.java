package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.proofing.AppointmentCalendar;
import org.countersign.proofing.TimeSpan;
import org.countersign.shared.AccountId;
import org.countersign.shared.OfficeCalendar;

/** Which times are free, for whom. */
@ApplicationScoped
public class SlotCalendar {
    @Inject
    Agents agents;

    @Inject
    Reception reception;

    @Inject
    OfficeCalendar office;

    /** The free times from that day on, up to and with the other one, by the clocks of that zone. */
    public AppointmentCalendar between(LocalDate from, LocalDate to, ZoneId zone, Individual applicant, Instant now) {
        TimeSpan bookable = reception.bookable(now);
        TimeSpan shown = new TimeSpan(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
        return new AppointmentCalendar(
                zone,
                reception.length(),
                LocalDate.ofInstant(bookable.from(), zone),
                LocalDate.ofInstant(bookable.until(), zone),
                byDay(times(shown.within(bookable), applicant), zone));
    }

    private Set<Instant> times(TimeSpan beginning, Individual applicant) {
        Set<Instant> times = new TreeSet<>();
        if (!beginning.isEmpty()) {
            Shifts shifts = shifts(beginning);
            agents.whoMayMeet(applicant, beginning)
                    .forEach(agent -> shifts.free(agent, beginning).forEach(times::add));
        }
        return times;
    }

    private static SortedMap<LocalDate, List<Instant>> byDay(Set<Instant> times, ZoneId zone) {
        SortedMap<LocalDate, List<Instant>> days = new TreeMap<>();
        times.forEach(time -> days.computeIfAbsent(LocalDate.ofInstant(time, zone), day -> new ArrayList<>())
                .add(time));
        return days;
    }

    /**
     * Who is free at that time, the least busy of those hours first; nobody where it cannot be booked.
     *
     * @param startsAt any instant, offered or not
     */
    List<AccountId> whoIsFree(Instant startsAt, Individual applicant, Instant now) {
        return reception.bookable(now).contains(startsAt) ? atWork(startsAt, applicant) : List.of();
    }

    /** The same for an appointment that was made in time. */
    List<AccountId> atWork(Instant startsAt, Individual applicant) {
        TimeSpan beginning = new TimeSpan(startsAt, startsAt.plusNanos(1));
        Shifts shifts = shifts(beginning);
        return agents.whoMayMeet(applicant, beginning).stream()
                .filter(agent -> shifts.free(agent, beginning).findAny().isPresent())
                .sorted((one, other) ->
                        Integer.compare(one.busy().size(), other.busy().size()))
                .map(AgentTime::agent)
                .toList();
    }

    /** Whatever the zones of its agents: their days may begin and end on the day before and after. */
    private Shifts shifts(TimeSpan beginning) {
        ZoneId somewhere = ZoneId.of("UTC");
        return new Shifts(
                reception.length(),
                office.holidays(
                        LocalDate.ofInstant(beginning.from(), somewhere).minusDays(1),
                        LocalDate.ofInstant(beginning.until(), somewhere).plusDays(1)));
    }
}
