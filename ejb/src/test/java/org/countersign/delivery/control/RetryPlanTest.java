package org.countersign.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Retries with growing delays and a limit by channel (DLV-3). */
class RetryPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Duration TIMEOUTS = Duration.ofSeconds(3 + 10);

    @ParameterizedTest
    @EnumSource
    void delays_grow_and_end(RetryPlan plan) {
        assertThat(IntStream.range(1, plan.attempts())
                        .mapToObj(made -> plan.next(made, NOW).orElseThrow())
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(NOW::isBefore);
        assertThat(plan.next(plan.attempts(), NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_lease_outlasts_two_gateways_that_hang(RetryPlan plan) {
        assertThat(plan.lease()).isGreaterThan(TIMEOUTS.multipliedBy(2));
    }
}
