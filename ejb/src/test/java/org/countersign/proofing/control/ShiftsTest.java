package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;
import org.countersign.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRF-9: free times are hours cut into seats, wherever the clocks of an agent are moved to (cases 14 and 34). */
class ShiftsTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Shifts SHIFTS = new Shifts(HALF_AN_HOUR, Set.of());

    @Test
    void a_working_day_is_cut_from_its_beginning_to_its_end() {
        List<Instant> free = free("Europe/Berlin", "2026-11-24", 9, 17);
        assertThat(free).hasSize(16);
        assertThat(free.get(0)).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(free.get(15)).isEqualTo("2026-11-24T15:30:00Z");
    }

    @Test
    void what_does_not_fit_before_the_end_is_not_offered() {
        Shifts long45 = new Shifts(Duration.ofMinutes(45), Set.of());
        assertThat(long45.free(agent("UTC", WorkHours.of(DayOfWeek.TUESDAY, 9, 11)), day("UTC", "2026-11-24")))
                .containsExactly(Instant.parse("2026-11-24T09:00:00Z"), Instant.parse("2026-11-24T09:45:00Z"));
    }

    @Test
    void other_weekdays_have_no_seats() {
        AgentTime agent = agent("UTC", WorkHours.of(DayOfWeek.WEDNESDAY, 9, 17));
        assertThat(SHIFTS.free(agent, day("UTC", "2026-11-24"))).isEmpty();
    }

    @Test
    void the_day_is_the_agents_and_not_the_viewers() {
        AgentTime agent = agent("Asia/Tokyo", WorkHours.of(DayOfWeek.WEDNESDAY, 9, 10));
        assertThat(SHIFTS.free(agent, day("America/New_York", "2026-11-24")))
                .containsExactly(Instant.parse("2026-11-25T00:00:00Z"), Instant.parse("2026-11-25T00:30:00Z"));
    }

    @Test
    void work_up_to_midnight_ends_there() {
        List<Instant> free = free("America/New_York", "2026-11-24", 23, 24);
        assertThat(free).containsExactly(Instant.parse("2026-11-25T04:00:00Z"), Instant.parse("2026-11-25T04:30:00Z"));
    }

    @Test
    void a_holiday_of_the_agents_calendar_is_free_of_appointments() {
        Shifts closed = new Shifts(HALF_AN_HOUR, Set.of(LocalDate.parse("2026-11-25")));
        AgentTime agent = agent("Asia/Tokyo", WorkHours.of(DayOfWeek.WEDNESDAY, 9, 17));
        assertThat(closed.free(agent, day("America/New_York", "2026-11-24"))).isEmpty();
    }

    @Test
    void absences_and_appointments_take_every_seat_that_they_touch() {
        TimeSpan touching = new TimeSpan(Instant.parse("2026-11-24T09:15:00Z"), Instant.parse("2026-11-24T10:00:00Z"));
        AgentTime agent = new AgentTime(
                new AccountId(1), ZoneId.of("UTC"), List.of(WorkHours.of(DayOfWeek.TUESDAY, 9, 11)), List.of(touching));
        assertThat(SHIFTS.free(agent, day("UTC", "2026-11-24")))
                .containsExactly(Instant.parse("2026-11-24T10:00:00Z"), Instant.parse("2026-11-24T10:30:00Z"));
    }

    @Test
    void a_seat_counts_by_its_beginning_and_the_end_of_what_is_wanted_is_outside() {
        AgentTime agent = agent("UTC", WorkHours.of(DayOfWeek.TUESDAY, 9, 11));
        TimeSpan wanted = new TimeSpan(Instant.parse("2026-11-24T09:00:01Z"), Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(SHIFTS.free(agent, wanted)).containsExactly(Instant.parse("2026-11-24T09:30:00Z"));
    }

    @Test
    void nothing_wanted_is_nothing_found() {
        Instant same = Instant.parse("2026-11-24T09:00:00Z");
        AgentTime agent = agent("UTC", WorkHours.of(DayOfWeek.TUESDAY, 0, 24));
        assertThat(SHIFTS.free(agent, new TimeSpan(same, same))).isEmpty();
    }

    @Test
    void hours_in_pieces_come_in_order() {
        AgentTime agent = agent("UTC", WorkHours.of(DayOfWeek.TUESDAY, 13, 14), WorkHours.of(DayOfWeek.TUESDAY, 9, 10));
        assertThat(SHIFTS.free(agent, day("UTC", "2026-11-24"))).hasSize(4).isSorted();
    }

    /** A night shift from midnight to six: five hours of it where the clocks skip one, seven where one comes twice. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08, 10",
        "America/New_York, 2026-11-01, 14",
        "America/New_York, 2026-11-08, 12",
        "Europe/Berlin,    2026-03-29, 10",
        "Europe/Berlin,    2026-10-25, 14",
        "Australia/Lord_Howe, 2026-10-04, 11",
        "Australia/Lord_Howe, 2026-04-05, 13",
        "Asia/Tokyo,       2026-03-29, 12",
        "UTC,              2026-10-25, 12"
    })
    void a_shift_over_a_change_of_the_clocks_is_as_long_as_it_really_is(String zone, String day, int seats) {
        List<Instant> free = free(zone, day, 0, 6);
        assertThat(free).hasSize(seats).doesNotHaveDuplicates();
        for (int each = 1; each < free.size(); each++) {
            assertThat(Duration.between(free.get(each - 1), free.get(each))).isEqualTo(HALF_AN_HOUR);
        }
    }

    @Test
    void no_seat_shows_a_time_that_the_clocks_skip() {
        assertThat(free("America/New_York", "2026-03-08", 0, 6))
                .extracting(seat -> seat.atZone(ZoneId.of("America/New_York")).getHour())
                .contains(1, 3)
                .doesNotContain(2);
    }

    @Test
    void hours_that_begin_where_the_clocks_skip_begin_when_they_have_skipped() {
        assertThat(free("Europe/Berlin", "2026-03-29", 2, 4))
                .containsExactly(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void hours_within_what_the_clocks_skip_do_not_exist() {
        assertThat(free("Europe/Berlin", "2026-03-29", 2, 3)).isEmpty();
    }

    @Test
    void the_first_of_two_hours_of_one_name_is_meant() {
        assertThat(free("Europe/Berlin", "2026-10-25", 2, 3).get(0)).isEqualTo("2026-10-25T00:00:00Z");
    }

    /** Half an hour is skipped there: two o'clock is half past two. */
    @Test
    void where_the_clocks_skip_half_an_hour_seats_stay_half_an_hour() {
        assertThat(free("Australia/Lord_Howe", "2026-10-04", 2, 4))
                .containsExactly(
                        Instant.parse("2026-10-03T15:30:00Z"),
                        Instant.parse("2026-10-03T16:00:00Z"),
                        Instant.parse("2026-10-03T16:30:00Z"));
    }

    private static List<Instant> free(String zone, String day, int fromHour, int untilHour) {
        DayOfWeek weekday = LocalDate.parse(day).getDayOfWeek();
        return SHIFTS.free(agent(zone, WorkHours.of(weekday, fromHour, untilHour)), day(zone, day))
                .toList();
    }

    private static AgentTime agent(String zone, WorkHours... hours) {
        return new AgentTime(new AccountId(1), ZoneId.of(zone), Arrays.asList(hours), List.of());
    }

    /** All of that day, by the clocks of that zone. */
    private static TimeSpan day(String zone, String day) {
        LocalDate date = LocalDate.parse(day);
        ZoneId clocks = ZoneId.of(zone);
        return new TimeSpan(
                date.atStartOfDay(clocks).toInstant(),
                date.plusDays(1).atStartOfDay(clocks).toInstant());
    }
}
