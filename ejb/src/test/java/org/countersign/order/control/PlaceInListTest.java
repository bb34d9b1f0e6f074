package org.countersign.order.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case 43: where a page of a list begins stands in its address, and anything may be written there. */
class PlaceInListTest {
    @Test
    void a_place_comes_back_as_it_was_written() {
        PlaceInList time = new PlaceInList(Instant.parse("2026-11-02T10:15:30.123456Z"), 42);
        PlaceInList amount = new PlaceInList(new BigDecimal("105.00"), 999_999_999_999_999_999L);
        assertThat(PlaceInList.inTime(time.text())).contains(time);
        assertThat(PlaceInList.inTime(new PlaceInList(Instant.parse("2026-11-02T10:15:00Z"), 1).text()))
                .isPresent();
        assertThat(PlaceInList.byAmount(amount.text())).contains(amount);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1_1",
                "105.00_42",
                "2026-13-02T10:15:30Z_1",
                "2026-11-31T10:15:30Z_1",
                "2026-11-02T99:15:30Z_1",
                "+1000000000-12-31T23:59:59Z_1",
                "2026-11-02T10:15:30Z_",
                "2026-11-02T10:15:30Z_1234567890123456789",
                "2026-11-02T10:15:30+01:00_1"
            })
    void what_is_no_place_in_time_begins_at_the_beginning(String text) {
        assertThat(PlaceInList.inTime(text)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "_1",
                "T_1",
                "1.2.3_1",
                "1..2_1",
                "-_1",
                "+._1",
                "-5_1",
                "1e9_1",
                "2026-11-02T10:15:30Z_1",
                "1234567890123_1",
                "105.00_1234567890123456789"
            })
    void what_is_no_place_among_amounts_begins_at_the_beginning(String text) {
        assertThat(PlaceInList.byAmount(text)).isEmpty();
    }
}
