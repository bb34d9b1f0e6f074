package org.countersign.web.proofing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.countersign.proofing.AppointmentCalendar;

/**
 * A month as calendars show it: a row a week, from the day on which weeks begin in that language.
 *
 * @param heads the names of the weekdays
 * @param weeks seven days each; those of other months are null
 */
public record MonthGrid(List<Head> heads, List<List<Day>> weeks) {
    private static final int WEEK = 7;

    /** A weekday, in short as it is shown and in full as it is read out. */
    public record Head(String shown, String read) {}

    /**
     * One day.
     *
     * @param name in full, as it is read out
     * @param free how many times it has
     */
    public record Day(LocalDate date, String name, int free) {}

    static MonthGrid of(YearMonth month, AppointmentCalendar calendar, Locale locale) {
        LocalDate start = month.atDay(1).with(WeekFields.of(locale).dayOfWeek(), 1);
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate first = start; !first.isAfter(month.atEndOfMonth()); first = first.plusWeeks(1)) {
            weeks.add(week(first, month, calendar, locale));
        }
        return new MonthGrid(heads(start, locale), weeks);
    }

    private static List<Head> heads(LocalDate start, Locale locale) {
        return days(start).stream()
                .map(LocalDate::getDayOfWeek)
                .map(day -> new Head(
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, locale),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
    }

    private static List<Day> week(LocalDate first, YearMonth month, AppointmentCalendar calendar, Locale locale) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern("EEEE, d MMMM", locale);
        List<Day> week = new ArrayList<>();
        for (LocalDate day : days(first)) {
            week.add(
                    YearMonth.from(day).equals(month)
                            ? new Day(day, name.format(day), calendar.on(day).size())
                            : null);
        }
        return week;
    }

    private static List<LocalDate> days(LocalDate first) {
        return IntStream.range(0, WEEK).mapToObj(first::plusDays).toList();
    }
}
