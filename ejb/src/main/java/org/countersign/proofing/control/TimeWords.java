package org.countersign.proofing.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A time as people read it, by the clocks of a zone that is always named. */
record TimeWords(ZoneId zone, Locale locale) {
    /** Such as {@code Tuesday, November 24, 2026}. */
    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** Such as {@code 10:00 AM}. */
    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** Such as {@code Europe/Berlin, UTC+01:00}: an hour that comes twice is told by its offset. */
    String zone(Instant at) {
        String offset = DateTimeFormatter.ofPattern("xxx", Locale.ROOT).format(at.atZone(zone));
        return zone.getId().replace('_', ' ') + ", UTC" + offset;
    }
}
