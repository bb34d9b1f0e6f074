package org.countersign.order;

import static java.util.Map.entry;
import static org.countersign.order.OrderState.AWAITING_PAYMENT;
import static org.countersign.order.OrderState.CANCELLED;
import static org.countersign.order.OrderState.DISCARDED;
import static org.countersign.order.OrderState.DRAFT;
import static org.countersign.order.OrderState.PAID;
import static org.countersign.order.OrderState.PAYING;
import static org.countersign.order.OrderState.REFUNDED;
import static org.countersign.order.OrderTrigger.CANCEL;
import static org.countersign.order.OrderTrigger.CARD_APPROVED;
import static org.countersign.order.OrderTrigger.CARD_REFUSED;
import static org.countersign.order.OrderTrigger.DISCARD;
import static org.countersign.order.OrderTrigger.FULLY_PAID;
import static org.countersign.order.OrderTrigger.PAY_BY_CARD;
import static org.countersign.order.OrderTrigger.PLACE_ON_INVOICE;
import static org.countersign.order.OrderTrigger.REFUND;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table that moves orders. A declined card leads back to the draft with every answer in it (ORD-3); an order on
 * invoice is paid when the full total came (ORD-4).
 */
public final class OrderLifeCycle {
    private static final Map<On, OrderState> TABLE = Map.ofEntries(
            entry(new On(DRAFT, PAY_BY_CARD), PAYING),
            entry(new On(PAYING, CARD_APPROVED), PAID),
            entry(new On(PAYING, CARD_REFUSED), DRAFT),
            entry(new On(DRAFT, PLACE_ON_INVOICE), AWAITING_PAYMENT),
            entry(new On(AWAITING_PAYMENT, FULLY_PAID), PAID),
            entry(new On(AWAITING_PAYMENT, CANCEL), CANCELLED),
            entry(new On(PAID, REFUND), REFUNDED),
            entry(new On(DRAFT, DISCARD), DISCARDED));

    private OrderLifeCycle() {}

    /** Where the trigger leads from that state; empty if it does not move it. */
    public static Optional<OrderState> next(OrderState state, OrderTrigger trigger) {
        return Optional.ofNullable(TABLE.get(new On(state, trigger)));
    }

    /** What can happen to an order in that state: buttons ask here, so that pages cannot disagree. */
    public static Set<OrderTrigger> possible(OrderState state) {
        Set<OrderTrigger> possible = EnumSet.noneOf(OrderTrigger.class);
        Arrays.stream(OrderTrigger.values())
                .filter(trigger -> next(state, trigger).isPresent())
                .forEach(possible::add);
        return possible;
    }

    private record On(OrderState state, OrderTrigger trigger) {}
}
