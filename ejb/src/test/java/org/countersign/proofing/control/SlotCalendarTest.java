package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countersign.proofing.AppointmentCalendar;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;
import org.countersign.shared.AccountId;
import org.countersign.shared.OfficeCalendar;
import org.countersign.shared.OrganizationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-9: what of the agents' time is offered to whom, and by which clocks. */
class SlotCalendarTest {
    private static final Individual APPLICANT = Individual.of(new AccountId(1), new OrganizationId(1));
    private static final AccountId FIRST = new AccountId(2);
    private static final AccountId SECOND = new AccountId(3);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** A Monday, early in New York. */
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final List<AgentTime> agents = new ArrayList<>();
    private final SlotCalendar calendar = new SlotCalendar();
    private Set<LocalDate> holidays = Set.of();

    @BeforeEach
    void an_office() {
        calendar.agents = new Agents() {
            @Override
            List<AgentTime> whoMayMeet(Individual applicant, TimeSpan span) {
                return agents;
            }
        };
        calendar.reception = new Reception() {
            @Override
            Duration length() {
                return Duration.ofMinutes(30);
            }

            @Override
            TimeSpan bookable(Instant now) {
                return new TimeSpan(now.plus(Duration.ofHours(4)), now.plus(Duration.ofDays(60)));
            }
        };
        calendar.office = new OfficeCalendar() {
            @Override
            public Set<LocalDate> holidays(LocalDate from, LocalDate to) {
                return holidays;
            }
        };
    }

    @Test
    void nothing_is_offered_sooner_than_the_office_can_prepare_for_it() {
        agents.add(agent(FIRST, 8, 17));
        assertThat(week(NEW_YORK).on(MONDAY).get(0)).isEqualTo(NOW.plus(Duration.ofHours(4)));
    }

    @Test
    void nothing_is_offered_beyond_the_horizon() {
        agents.add(agent(FIRST, 8, 17));
        LocalDate far = LocalDate.ofInstant(NOW.plus(Duration.ofDays(60)), NEW_YORK);
        AppointmentCalendar late = calendar.between(far, far.plusDays(10), NEW_YORK, APPLICANT, NOW);
        assertThat(late.last()).isEqualTo(far);
        assertThat(late.free().keySet()).allMatch(day -> !day.isAfter(far));
        assertThat(late.offers(NOW.plus(Duration.ofDays(60)))).isFalse();
    }

    @Test
    void a_time_for_which_two_agents_are_free_is_offered_once() {
        agents.add(agent(FIRST, 9, 17));
        agents.add(agent(SECOND, 9, 17));
        assertThat(week(NEW_YORK).on(MONDAY.plusDays(1))).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void a_time_is_offered_as_long_as_one_of_them_is_free() {
        Instant nine = Instant.parse("2026-11-24T14:00:00Z");
        TimeSpan taken = new TimeSpan(nine, nine.plus(Duration.ofMinutes(30)));
        agents.add(agent(FIRST, 9, 17, taken));
        agents.add(agent(SECOND, 9, 17));
        assertThat(week(NEW_YORK).offers(nine)).isTrue();
        agents.set(1, agent(SECOND, 9, 17, taken));
        assertThat(week(NEW_YORK).offers(nine)).isFalse();
    }

    @Test
    void days_are_those_of_the_viewers_clocks() {
        agents.add(agent(FIRST, 16, 17));
        assertThat(week(TOKYO).on(MONDAY.plusDays(1)))
                .as("four in the afternoon of Monday in New York")
                .containsExactly(Instant.parse("2026-11-23T21:00:00Z"), Instant.parse("2026-11-23T21:30:00Z"));
    }

    @Test
    void only_the_days_that_were_asked_for_are_answered() {
        agents.add(agent(FIRST, 9, 17));
        assertThat(calendar.between(MONDAY.plusDays(1), MONDAY.plusDays(2), NEW_YORK, APPLICANT, NOW)
                        .free()
                        .keySet())
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2));
        assertThat(calendar.between(MONDAY.minusDays(9), MONDAY.minusDays(2), NEW_YORK, APPLICANT, NOW)
                        .free())
                .isEmpty();
    }

    @Test
    void the_least_busy_agent_is_asked_first() {
        Instant nine = Instant.parse("2026-11-24T14:00:00Z");
        TimeSpan later = new TimeSpan(nine.plusSeconds(3600), nine.plusSeconds(7200));
        agents.add(agent(FIRST, 9, 17, later));
        agents.add(agent(SECOND, 9, 17));
        assertThat(calendar.whoIsFree(nine, APPLICANT, NOW)).containsExactly(SECOND, FIRST);
    }

    @Test
    void a_time_that_is_not_offered_is_nobodys() {
        agents.add(agent(FIRST, 9, 17));
        Instant nine = Instant.parse("2026-11-24T14:00:00Z");
        assertThat(calendar.whoIsFree(nine.plusSeconds(60), APPLICANT, NOW))
                .as("beside the seats")
                .isEmpty();
        assertThat(calendar.whoIsFree(NOW.minusSeconds(86_400), APPLICANT, NOW))
                .as("past")
                .isEmpty();
        assertThat(calendar.whoIsFree(NOW.plus(Duration.ofDays(61)), APPLICANT, NOW))
                .as("far")
                .isEmpty();
        holidays = Set.of(MONDAY.plusDays(1));
        assertThat(calendar.whoIsFree(nine, APPLICANT, NOW)).as("holiday").isEmpty();
    }

    private AppointmentCalendar week(ZoneId zone) {
        return calendar.between(MONDAY, MONDAY.plusDays(6), zone, APPLICANT, NOW);
    }

    private static AgentTime agent(AccountId id, int fromHour, int untilHour, TimeSpan... busy) {
        List<WorkHours> hours = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY).stream()
                .map(day -> WorkHours.of(day, fromHour, untilHour))
                .toList();
        return new AgentTime(id, NEW_YORK, hours, List.of(busy));
    }
}
