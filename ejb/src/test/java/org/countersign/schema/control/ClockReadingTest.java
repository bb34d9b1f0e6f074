package org.countersign.schema.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockReadingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void clocks_that_agree_are_not_apart() {
        ClockReading reading = reading(NOON, NOON.plusMillis(20), NOON.plusMillis(40));
        assertThat(reading.ahead()).isZero();
        assertThat(reading.isTolerable()).isTrue();
    }

    @Test
    void five_seconds_are_tolerated_in_both_directions_and_not_a_millisecond_more() {
        Duration five = Duration.ofSeconds(5);
        assertThat(reading(NOON, NOON.plus(five), NOON).isTolerable()).isTrue();
        assertThat(reading(NOON, NOON.minus(five), NOON).isTolerable()).isTrue();
        assertThat(reading(NOON, NOON.plus(five).plusMillis(1), NOON).isTolerable())
                .isFalse();
        assertThat(reading(NOON, NOON.minus(five).minusMillis(1), NOON).isTolerable())
                .isFalse();
    }

    @Test
    void a_slow_answer_is_no_difference() {
        assertThat(reading(NOON, NOON.plusSeconds(9), NOON.plusSeconds(20)).isTolerable())
                .isTrue();
        assertThat(reading(NOON, NOON.plusSeconds(29), NOON.plusSeconds(20)).ahead())
                .isEqualTo(Duration.ofSeconds(-9));
    }

    @Test
    void the_direction_is_told() {
        assertThat(reading(NOON, NOON.minusSeconds(31), NOON).words()).isEqualTo("31.0 s ahead of the database's");
        assertThat(reading(NOON, NOON.plusSeconds(7), NOON).words()).isEqualTo("7.0 s behind the database's");
    }

    private static ClockReading reading(Instant before, Instant database, Instant after) {
        return new ClockReading(before, database, after);
    }
}
