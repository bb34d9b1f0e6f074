package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much a window may say (PRF-10). */
class SignalRateTest {
    private final Instant now = Instant.parse("2026-11-26T15:00:00Z");
    private final SignalRate rate = new SignalRate(now);

    @Test
    void a_hundred_at_once_are_heard_and_no_more() {
        assertThat(heard(150, now)).isEqualTo(100);
    }

    @Test
    void who_was_too_loud_may_speak_again_after_a_while_and_slowly() {
        heard(150, now);
        assertThat(heard(50, now.plusSeconds(1))).isEqualTo(5);
        assertThat(heard(500, now.plusSeconds(3600))).isEqualTo(100);
    }

    @Test
    void a_clock_that_is_set_back_gives_nothing_and_does_not_silence_for_good() {
        heard(100, now);
        assertThat(heard(10, now.minusSeconds(86_400))).isZero();
        assertThat(heard(10, now.minusSeconds(86_399))).isEqualTo(5);
    }

    private long heard(int many, Instant at) {
        return IntStream.range(0, many).filter(each -> rate.allows(at)).count();
    }
}
