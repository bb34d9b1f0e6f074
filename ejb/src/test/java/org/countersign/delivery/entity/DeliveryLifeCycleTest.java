package org.countersign.delivery.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.delivery.DeliveryState.DEAD;
import static org.countersign.delivery.DeliveryState.DELIVERED;
import static org.countersign.delivery.DeliveryState.EXPIRED;
import static org.countersign.delivery.DeliveryState.FAILED;
import static org.countersign.delivery.DeliveryState.QUEUED;
import static org.countersign.delivery.DeliveryState.SENDING;
import static org.countersign.delivery.DeliveryState.SENT;

import java.util.Arrays;
import java.util.stream.Stream;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTrigger;
import org.countersign.delivery.TransitionRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryLifeCycleTest {
    /** One line a state; the triggers in the order of {@link DeliveryTrigger}; null is refused. */
    private static final DeliveryState[][] MATRIX = {
        // CLAIM, ACCEPT, CONFIRM, BOUNCE, FAIL, GIVE_UP, EXPIRE, WITHDRAW, REPEAT
        {SENDING, null, null, null, null, null, EXPIRED, DEAD, null}, // QUEUED
        {SENDING, SENT, null, null, FAILED, DEAD, EXPIRED, null, null}, // SENDING
        {null, null, DELIVERED, DEAD, null, null, null, null, null}, // SENT
        {null, null, null, null, null, null, null, null, null}, // DELIVERED
        {SENDING, null, null, null, null, null, EXPIRED, DEAD, null}, // FAILED
        {null, null, null, null, null, null, null, null, QUEUED}, // DEAD
        {null, null, null, null, null, null, null, null, null}, // EXPIRED
    };

    @ParameterizedTest
    @MethodSource("everything")
    void a_delivery_moves_by_its_table_only(DeliveryState state, DeliveryTrigger trigger, DeliveryState next) {
        if (next == null) {
            assertThatThrownBy(() -> DeliveryLifeCycle.next(state, trigger)).isInstanceOf(TransitionRefused.class);
            assertThat(DeliveryLifeCycle.possible(state)).doesNotContain(trigger);
            assertThat(DeliveryLifeCycle.before(trigger)).doesNotContain(state);
        } else {
            assertThat(DeliveryLifeCycle.next(state, trigger)).isEqualTo(next);
            assertThat(DeliveryLifeCycle.possible(state)).contains(trigger);
            assertThat(DeliveryLifeCycle.before(trigger)).contains(state);
        }
    }

    @Test
    void whatever_is_open_can_still_end() {
        assertThat(Arrays.stream(DeliveryState.values()).filter(DeliveryState::isOpen))
                .allSatisfy(state -> assertThat(DeliveryLifeCycle.possible(state))
                        .contains(DeliveryTrigger.CLAIM, DeliveryTrigger.EXPIRE));
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(DeliveryState.values())
                .flatMap(state -> Arrays.stream(DeliveryTrigger.values())
                        .map(trigger -> Arguments.of(state, trigger, MATRIX[state.ordinal()][trigger.ordinal()])));
    }
}
