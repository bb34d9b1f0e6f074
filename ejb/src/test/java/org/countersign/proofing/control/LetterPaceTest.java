package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.proofing.LetterMessage.LETTER_TOO_SOON;
import static org.countersign.proofing.LetterMessage.TOO_MANY_LETTERS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.proofing.control.LetterPace.Wait;
import org.junit.jupiter.api.Test;

/** PRF-7b: at most four letters in thirty days, a day apart, to the exact instant. */
class LetterPaceTest {
    private static final Instant NOW = Instant.parse("2026-07-26T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final LetterPace PACE = new LetterPace(4, Duration.ofDays(30), DAY);

    @Test
    void the_first_letter_goes_at_once() {
        assertThat(PACE.before(NOW, List.of())).isEmpty();
    }

    @Test
    void the_next_one_waits_a_day_to_the_instant() {
        Instant last = NOW.minus(DAY);
        assertThat(PACE.before(NOW, List.of(last))).isEmpty();
        assertThat(PACE.before(NOW, List.of(last.plusNanos(1000))))
                .contains(new Wait(LETTER_TOO_SOON, NOW.plusNanos(1000)));
    }

    @Test
    void the_fifth_waits_until_the_first_is_thirty_days_old() {
        List<Instant> four = daysAgo(2, 10, 20, 29);
        assertThat(PACE.before(NOW, four)).contains(new Wait(TOO_MANY_LETTERS, NOW.plus(DAY)));
        assertThat(PACE.before(NOW, daysAgo(2, 10, 20, 30))).isEmpty();
    }

    @Test
    void both_limits_count_and_the_later_one_is_told() {
        Instant last = NOW.minusSeconds(60);
        List<Instant> four = List.of(last, NOW.minus(DAY.multipliedBy(10)), NOW.minus(DAY.multipliedBy(20)), old(29.5));
        assertThat(PACE.before(NOW, four)).contains(new Wait(TOO_MANY_LETTERS, last.plus(DAY)));
    }

    @Test
    void of_more_than_four_those_that_make_room_count() {
        List<Instant> six = daysAgo(2, 4, 6, 8, 10, 12);
        assertThat(PACE.before(NOW, six)).contains(new Wait(TOO_MANY_LETTERS, NOW.plus(DAY.multipliedBy(22))));
    }

    @Test
    void an_operator_may_allow_none() {
        assertThat(new LetterPace(0, Duration.ofDays(30), DAY).before(NOW, List.of()))
                .contains(new Wait(TOO_MANY_LETTERS, NOW.plus(Duration.ofDays(30))));
    }

    private static List<Instant> daysAgo(int... days) {
        return IntStream.of(days)
                .mapToObj(many -> NOW.minus(DAY.multipliedBy(many)))
                .toList();
    }

    private static Instant old(double days) {
        return NOW.minusSeconds(Math.round(days * DAY.toSeconds()));
    }
}
