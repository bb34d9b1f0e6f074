package org.countersign.web.proofing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times as the calendar names them, by the clocks of one zone. */
public record AppointmentWords(ZoneId zone, Locale locale) {
    /** Such as {@code November 2026}. */
    public String month(LocalDate day) {
        return format("LLLL uuuu").format(YearMonth.from(day));
    }

    /** Such as {@code Tuesday, November 24, 2026}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    /** The same, of the day on which that is. */
    public String dayOf(Instant time) {
        return day(LocalDate.ofInstant(time, zone));
    }

    /** Such as {@code 10:00 AM}; with the offset where the clocks show that time twice. */
    public String time(Instant time) {
        String shown = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time.atZone(zone));
        boolean twice = zone.getRules()
                        .getValidOffsets(LocalDateTime.ofInstant(time, zone))
                        .size()
                > 1;
        return twice ? shown + " (" + offset(time) + ")" : shown;
    }

    /** Such as {@code America/New York, UTC-05:00}. */
    public String zoneAt(Instant time) {
        return place() + ", " + offset(time);
    }

    /** Such as {@code America/New York}. */
    public String place() {
        return zone.getId().replace('_', ' ');
    }

    private String offset(Instant time) {
        return "UTC" + format("xxx").format(time.atZone(zone));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
