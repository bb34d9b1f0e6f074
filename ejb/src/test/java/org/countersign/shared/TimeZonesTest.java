package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Time zones are named by places, not by offsets: only places know when clocks are changed. */
class TimeZonesTest {
    @Test
    void a_place_is_read_and_an_offset_is_not() {
        assertThat(TimeZones.read("Europe/Berlin")).contains(ZoneId.of("Europe/Berlin"));
        assertThat(TimeZones.read("US/Eastern")).isPresent();
        assertThat(TimeZones.read("+01:00")).isEmpty();
        assertThat(TimeZones.read("nowhere")).isEmpty();
        assertThat(TimeZones.read(null)).isEmpty();
    }

    @Test
    void places_to_choose_from_are_in_order_and_can_all_be_read() {
        assertThat(TimeZones.places())
                .isSorted()
                .contains("America/New_York", "Australia/Lord_Howe", "UTC")
                .doesNotContain("Etc/GMT+5", "EST", "SystemV/AST4")
                .allMatch(place -> TimeZones.read(place).isPresent());
    }
}
