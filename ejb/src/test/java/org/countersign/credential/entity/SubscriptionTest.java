package org.countersign.credential.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.ProofingIncluded;
import org.countersign.credential.RightHasEnded;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** PRF-13: what an upgrade changes of a right, and what it leaves. */
class SubscriptionTest {
    private static final Instant END = Instant.parse("2027-11-24T05:00:00Z");
    private static final Instant BEFORE = END.minus(Duration.ofDays(100));

    @Test
    void an_upgrade_gives_level_3_once_the_holder_is_proofed_and_what_it_gave_until_then() {
        Subscription right = bought(2);
        right.upgrade("ORDER-2", BEFORE);
        assertThat(right.level()).isEqualTo(2);
        assertThat(right.awaitsProofing()).isTrue();
        right.proofed();
        assertThat(right.level()).isEqualTo(3);
        assertThat(right.awaitsProofing()).isFalse();
        right.proofLapsed();
        assertThat(right.level()).isEqualTo(2);
        assertThat(right.awaitsProofing()).isTrue();
    }

    @Test
    void an_upgrade_moves_neither_the_end_nor_the_purchase_nor_what_is_covered() {
        Subscription right = bought(2);
        right.upgrade("ORDER-2", BEFORE);
        assertThat(right.summary().expiresAt()).isEqualTo(END);
        assertThat(right.summary().purchasedAt()).isEqualTo(BEFORE);
        assertThat(right.summary().covers()).isEqualTo(EnumSet.of(Kind.HARDWARE_TOKEN, Kind.PHONE));
        assertThat(right.summary().source()).as("whose token is its own").isEqualTo("ORDER-1");
        assertThat(right.summary().levelSource()).isEqualTo("ORDER-2");
    }

    /** ONB-4, and what was paid for already stays good. */
    @Test
    void what_was_bought_with_proofing_waits_for_it_and_what_was_upgraded_does_not() {
        assertThat(bought(3).provesFirst()).isTrue();
        assertThat(bought(3).summary().levelSource()).isEqualTo("ORDER-1");
        assertThat(bought(2).provesFirst()).isFalse();
        Subscription upgraded = bought(2);
        upgraded.upgrade("ORDER-2", BEFORE);
        assertThat(upgraded.provesFirst()).isFalse();
    }

    @Test
    void nothing_is_upgraded_twice_nor_where_proofing_is_included() {
        Subscription upgraded = bought(2);
        upgraded.upgrade("ORDER-2", BEFORE);
        assertThatThrownBy(() -> upgraded.upgrade("ORDER-3", BEFORE)).isInstanceOf(ProofingIncluded.class);
        assertThat(upgraded.summary().levelSource()).isEqualTo("ORDER-2");
        assertThatThrownBy(() -> bought(3).upgrade("ORDER-2", BEFORE)).isInstanceOf(ProofingIncluded.class);
    }

    @Test
    void a_right_is_upgraded_until_its_last_instant_and_not_later() {
        bought(2).upgrade("ORDER-2", END.minusNanos(1));
        Subscription over = bought(2);
        assertThatThrownBy(() -> over.upgrade("ORDER-2", END)).isInstanceOf(RightHasEnded.class);
        assertThat(over.isProofingIncluded()).isFalse();
    }

    private static Subscription bought(int level) {
        return new Subscription(
                new PublicId("right"),
                new OpenSubscription(new AccountId(7), Kind.HARDWARE_TOKEN, level, BEFORE, END, "ORDER-1"),
                BEFORE);
    }
}
