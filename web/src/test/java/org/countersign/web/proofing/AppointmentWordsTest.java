package org.countersign.web.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** PRF-9: a time is told so that nobody takes it for another one. */
class AppointmentWordsTest {
    private final AppointmentWords berlin = new AppointmentWords(ZoneId.of("Europe/Berlin"), Locale.UK);

    @Test
    void a_time_is_told_by_the_clocks_of_the_zone() {
        assertThat(berlin.time(Instant.parse("2026-11-24T09:00:00Z"))).isEqualTo("10:00");
        assertThat(berlin.zoneAt(Instant.parse("2026-11-24T09:00:00Z"))).isEqualTo("Europe/Berlin, UTC+01:00");
        assertThat(berlin.zoneAt(Instant.parse("2026-07-24T09:00:00Z"))).isEqualTo("Europe/Berlin, UTC+02:00");
    }

    @Test
    void of_two_times_of_one_name_each_says_which_it_is() {
        assertThat(berlin.time(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("02:30 (UTC+02:00)");
        assertThat(berlin.time(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("02:30 (UTC+01:00)");
    }

    @Test
    void months_and_places_have_names() {
        assertThat(berlin.month(LocalDate.of(2026, 11, 1))).isEqualTo("November 2026");
        assertThat(new AppointmentWords(ZoneId.of("America/New_York"), Locale.UK).place())
                .isEqualTo("America/New York");
    }
}
