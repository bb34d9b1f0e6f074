package org.countersign.credential.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.entity.Subscription;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** PRF-13: for which of several rights proofing is worth buying, and which wait for it. */
class RightsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void what_was_bought_without_proofing_can_be_upgraded_while_it_is_in_force() {
        assertThat(Rights.upgradable(List.of(right(Kind.HARDWARE_TOKEN, 2, 1), right(Kind.PHONE, 2, 1)), NOW))
                .containsExactlyInAnyOrder(Kind.HARDWARE_TOKEN, Kind.PHONE);
        assertThat(Rights.upgradable(List.of(right(Kind.HARDWARE_TOKEN, 2, 0)), NOW))
                .isEmpty();
    }

    @Test
    void what_another_right_in_force_brings_with_proofing_needs_no_upgrade() {
        Subscription phones = right(Kind.PHONE, 2, 1);
        assertThat(Rights.upgradable(List.of(right(Kind.MOBILE_ID, 3, 1), phones), NOW))
                .isEmpty();
        assertThat(Rights.upgradable(List.of(right(Kind.MOBILE_ID, 3, 0), phones), NOW))
                .containsExactly(Kind.PHONE);
    }

    @Test
    void a_kind_waits_for_proofing_where_a_right_in_force_that_covers_it_does() {
        List<Subscription> open = List.of(right(Kind.HARDWARE_TOKEN, 3, 1), right(Kind.MOBILE_ID, 2, 1));
        assertThat(Rights.awaitsProofing(open, Kind.HARDWARE_TOKEN, NOW)).isTrue();
        assertThat(Rights.awaitsProofing(open, Kind.PHONE, NOW)).isTrue();
        assertThat(Rights.awaitsProofing(open, Kind.MOBILE_ID, NOW)).isFalse();
        assertThat(Rights.awaitsProofing(List.of(right(Kind.PHONE, 3, 0)), Kind.PHONE, NOW))
                .isFalse();
    }

    /** @param days until it is over */
    private static Subscription right(Kind kind, int level, int days) {
        return new Subscription(
                new PublicId("right"),
                new OpenSubscription(
                        new AccountId(7),
                        kind,
                        level,
                        NOW.minus(Duration.ofDays(9)),
                        NOW.plus(Duration.ofDays(days)),
                        "O"),
                NOW);
    }
}
