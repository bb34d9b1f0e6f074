package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private final AtomicLong nanos = new AtomicLong();
    private final CircuitBreaker breaker = new CircuitBreaker(nanos::get);

    @Test
    void some_failures_are_forgiven() {
        fail(CircuitBreaker.FAILURES - 1);
        assertThat(breaker.allows()).isTrue();
        breaker.succeeded();
        fail(CircuitBreaker.FAILURES - 1);
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void after_the_pause_one_attempt_finds_out() {
        fail(CircuitBreaker.FAILURES);
        assertThat(breaker.allows()).isFalse();
        nanos.addAndGet(CircuitBreaker.PAUSE.toNanos());
        assertThat(breaker.allows()).isTrue();
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void a_probe_that_succeeds_opens_the_way_for_all() {
        fail(CircuitBreaker.FAILURES);
        nanos.addAndGet(CircuitBreaker.PAUSE.toNanos());
        assertThat(breaker.allows()).isTrue();
        breaker.succeeded();
        assertThat(breaker.allows()).isTrue();
        assertThat(breaker.allows()).isTrue();
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(time -> breaker.failed());
    }
}
