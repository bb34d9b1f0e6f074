package org.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.order.OrderState.AWAITING_PAYMENT;
import static org.countersign.order.OrderState.CANCELLED;
import static org.countersign.order.OrderState.DISCARDED;
import static org.countersign.order.OrderState.DRAFT;
import static org.countersign.order.OrderState.PAID;
import static org.countersign.order.OrderState.PAYING;
import static org.countersign.order.OrderState.REFUNDED;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ORD-3, ORD-4, ORD-6: the full matrix of states and triggers. */
class OrderLifeCycleTest {
    /** One row a state: where PAY_BY_CARD, CARD_APPROVED, CARD_REFUSED … lead, in the order of the triggers. */
    private static final Map<OrderState, OrderState[]> MATRIX = new EnumMap<>(Map.of(
            DRAFT, row(PAYING, null, null, AWAITING_PAYMENT, null, null, null, DISCARDED),
            PAYING, row(null, PAID, DRAFT, null, null, null, null, null),
            AWAITING_PAYMENT, row(null, null, null, null, PAID, CANCELLED, null, null),
            PAID, row(null, null, null, null, null, null, REFUNDED, null),
            CANCELLED, row(null, null, null, null, null, null, null, null),
            REFUNDED, row(null, null, null, null, null, null, null, null),
            DISCARDED, row(null, null, null, null, null, null, null, null)));

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void every_trigger_leads_where_the_matrix_says_and_nowhere_else(OrderState state) {
        for (OrderTrigger trigger : OrderTrigger.values()) {
            assertThat(OrderLifeCycle.next(state, trigger).orElse(null))
                    .as("%s on %s", trigger, state)
                    .isEqualTo(MATRIX.get(state)[trigger.ordinal()]);
        }
    }

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void what_is_possible_is_what_the_table_has(OrderState state) {
        for (OrderTrigger trigger : OrderTrigger.values()) {
            assertThat(OrderLifeCycle.possible(state).contains(trigger))
                    .isEqualTo(OrderLifeCycle.next(state, trigger).isPresent());
        }
    }

    @Test
    void keys_are_reached_by_money_alone() {
        assertThat(OrderState.values())
                .filteredOn(state -> MATRIX.get(state)[OrderTrigger.FULLY_PAID.ordinal()] == PAID
                        || MATRIX.get(state)[OrderTrigger.CARD_APPROVED.ordinal()] == PAID)
                .containsExactly(PAYING, AWAITING_PAYMENT);
    }

    private static OrderState[] row(OrderState... states) {
        return states;
    }
}
