package org.countersign.web.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.countersign.shared.PublicId;
import org.countersign.web.faces.ReturnAddress;
import org.junit.jupiter.api.Test;

/** PRF-9: all that a page of the calendar shows stands in its address. */
class CalendarAddressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private final CalendarAddress month = new CalendarAddress(DAY, false, ZoneId.of("Etc/GMT+5"), null);

    @Test
    void an_address_names_the_day_the_zone_and_what_is_moved() {
        assertThat(month.page()).isEqualTo("/proofing/appointment?on=2026-01-31&zone=Etc%2FGMT%2B5");
        assertThat(new CalendarAddress(DAY, true, ZoneId.of("UTC"), new PublicId("abc"))
                        .page(Instant.parse("2026-01-31T09:00:00Z")))
                .isEqualTo("/proofing/appointment?on=2026-01-31&by=week&zone=UTC&appointment=abc"
                        + "&slot=2026-01-31T09:00:00Z");
    }

    @Test
    void it_is_one_to_which_a_person_can_be_led_back() {
        assertThat(ReturnAddress.inside(month.page(Instant.parse("2026-01-31T09:00:00Z"))))
                .isPresent();
    }

    @Test
    void a_month_is_turned_from_its_first_day_so_that_none_is_left_out() {
        assertThat(month.turned(1).on()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(month.turned(-1).on()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(month.last(Locale.US)).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void a_week_begins_on_the_day_of_the_language() {
        CalendarAddress week = month.byWeek(true);
        assertThat(week.first(Locale.US)).isEqualTo(LocalDate.of(2026, 1, 25));
        assertThat(week.first(Locale.GERMANY)).isEqualTo(LocalDate.of(2026, 1, 26));
        assertThat(week.last(Locale.US)).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(week.turned(1).on()).isEqualTo(LocalDate.of(2026, 2, 7));
    }
}
