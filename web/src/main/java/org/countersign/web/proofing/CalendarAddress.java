package org.countersign.web.proofing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.shared.PublicId;

/**
 * What part of the calendar a page shows, and the addresses of others: all of it stands there, so that a reload, Back and a
 * second tab show the same.
 *
 * @param on the day that is looked at
 * @param week whether its week is shown, and not its month
 * @param moving the appointment for which another time is looked for; null for a new one
 */
record CalendarAddress(LocalDate on, boolean week, ZoneId zone, PublicId moving) {
    private static final String PAGE = "/proofing/appointment";

    /** The first day that is shown. */
    LocalDate first(Locale locale) {
        return week ? on.with(WeekFields.of(locale).dayOfWeek(), 1) : on.withDayOfMonth(1);
    }

    /** The last one. */
    LocalDate last(Locale locale) {
        return week ? first(locale).plusDays(6) : on.with(TemporalAdjusters.lastDayOfMonth());
    }

    CalendarAddress at(LocalDate day) {
        return new CalendarAddress(day, week, zone, moving);
    }

    CalendarAddress in(ZoneId other) {
        return new CalendarAddress(on, week, other, moving);
    }

    CalendarAddress byWeek(boolean wanted) {
        return new CalendarAddress(on, wanted, zone, moving);
    }

    /** The same view of what comes before or after. */
    CalendarAddress turned(int pages) {
        ChronoUnit page = week ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
        return at(week ? on.plus(pages, page) : on.withDayOfMonth(1).plus(pages, page));
    }

    /** Where it is shown. */
    String page() {
        return PAGE + "?"
                + Stream.of("on=" + on, week ? "by=week" : "", "zone=" + encoded(zone.getId()), moved())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    /** Where that time is booked. */
    String page(Instant time) {
        return page() + "&slot=" + time;
    }

    private String moved() {
        return moving == null ? "" : "appointment=" + moving;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
