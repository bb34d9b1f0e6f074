package org.countersign.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SettledTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Settled settled = new Settled(nanos::get);

    @Test
    void a_number_is_settled_when_no_transaction_can_be_older() {
        settled.saw(100);
        pass(Settled.LONGEST_TRANSACTION.minusSeconds(1));
        assertThat(settled.upTo()).isZero();
        settled.saw(300);
        pass(Duration.ofSeconds(1));
        assertThat(settled.upTo()).isEqualTo(100);
        pass(Settled.LONGEST_TRANSACTION);
        assertThat(settled.upTo()).isEqualTo(300);
    }

    @Test
    void a_late_record_with_a_low_number_moves_nothing_back() {
        settled.saw(300);
        settled.saw(200);
        pass(Settled.LONGEST_TRANSACTION);
        assertThat(settled.upTo()).isEqualTo(300);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
