package org.countersign.shared;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRF-5: when something that takes business days is due. */
class OfficeCalendarTest {
    private static final List<Path> MIGRATIONS = List.of(
            Path.of("src/main/resources/db/migration/V18__letters.sql"),
            Path.of("src/main/resources/db/migration/V52__holidays.sql"));
    private static final Pattern DAY = Pattern.compile("\\(date '(\\d{4}-\\d{2}-\\d{2})'");

    @ParameterizedTest
    @CsvSource({
        "2026-07-20,3,2026-07-23", // Monday to Thursday
        "2026-07-23,3,2026-07-28", // over a weekend
        "2026-07-25,3,2026-07-29", // from a Saturday
        "2026-07-26,1,2026-07-27", // from a Sunday
        "2026-07-01,3,2026-07-07", // Independence Day, kept on Friday the 3rd
        "2026-11-25,2,2026-11-30", // Thanksgiving
        "2026-12-24,8,2027-01-07", // Christmas and New Year
        "2026-07-25,0,2026-07-25"
    })
    void business_days_skip_weekends_and_holidays(LocalDate from, int days, LocalDate due) throws IOException {
        assertThat(OfficeCalendar.after(from, days, stored())).isEqualTo(due);
    }

    @Test
    void the_holidays_are_those_of_the_law() throws IOException {
        assertThat(new TreeSet<>(stored()))
                .isEqualTo(IntStream.rangeClosed(2026, 2041)
                        .boxed()
                        .flatMap(OfficeCalendarTest::federal)
                        .filter(day -> day.getYear() >= 2026 && day.getYear() <= 2040)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** 5 U.S.C. 6103, and Executive Order 11582 for those on weekends. */
    private static Stream<LocalDate> federal(int year) {
        return Stream.of(
                observed(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.JANUARY, 1).with(dayOfWeekInMonth(3, MONDAY)),
                LocalDate.of(year, Month.FEBRUARY, 1).with(dayOfWeekInMonth(3, MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)),
                observed(year, Month.JUNE, 19),
                observed(year, Month.JULY, 4),
                LocalDate.of(year, Month.SEPTEMBER, 1).with(dayOfWeekInMonth(1, MONDAY)),
                LocalDate.of(year, Month.OCTOBER, 1).with(dayOfWeekInMonth(2, MONDAY)),
                observed(year, Month.NOVEMBER, 11),
                LocalDate.of(year, Month.NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY)),
                observed(year, Month.DECEMBER, 25));
    }

    private static LocalDate observed(int year, Month month, int dayOfMonth) {
        LocalDate day = LocalDate.of(year, month, dayOfMonth);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static Set<LocalDate> stored() throws IOException {
        Set<LocalDate> days = new HashSet<>();
        for (Path migration : MIGRATIONS) {
            DAY.matcher(Files.readString(migration))
                    .results()
                    .map(found -> LocalDate.parse(found.group(1)))
                    .forEach(days::add);
        }
        return days;
    }
}
