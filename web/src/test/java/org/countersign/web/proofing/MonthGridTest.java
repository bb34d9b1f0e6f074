package org.countersign.web.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.countersign.proofing.AppointmentCalendar;
import org.junit.jupiter.api.Test;

/** PRF-9: a month is laid out as people of a language are used to. */
class MonthGridTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final AppointmentCalendar calendar = new AppointmentCalendar(
            ZoneId.of("UTC"),
            Duration.ofMinutes(30),
            DAY,
            DAY,
            new TreeMap<>(Map.of(
                    DAY, List.of(Instant.parse("2026-11-24T09:00:00Z"), Instant.parse("2026-11-24T09:30:00Z")))));

    @Test
    void weeks_begin_on_the_day_of_the_language() {
        MonthGrid american = MonthGrid.of(NOVEMBER, calendar, Locale.US);
        assertThat(american.heads().get(0).read()).isEqualTo("Sunday");
        assertThat(american.weeks().get(0).get(0).date()).isEqualTo(LocalDate.of(2026, 11, 1));
        MonthGrid german = MonthGrid.of(NOVEMBER, calendar, Locale.GERMANY);
        assertThat(german.heads().get(0).read()).isEqualTo("Montag");
        assertThat(german.weeks().get(0).subList(0, 6)).containsOnlyNulls();
    }

    @Test
    void every_day_of_the_month_is_there_once_and_none_of_another() {
        for (Locale locale : List.of(Locale.US, Locale.GERMANY)) {
            MonthGrid grid = MonthGrid.of(NOVEMBER, calendar, locale);
            assertThat(grid.weeks()).allMatch(week -> week.size() == 7);
            assertThat(grid.weeks().stream().flatMap(List::stream).filter(Objects::nonNull))
                    .hasSize(30)
                    .extracting(MonthGrid.Day::date)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_day_tells_how_many_times_it_has() {
        assertThat(MonthGrid.of(NOVEMBER, calendar, Locale.US).weeks().stream()
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .filter(day -> day.free() > 0))
                .containsExactly(new MonthGrid.Day(DAY, "Tuesday, 24 November", 2));
    }
}
