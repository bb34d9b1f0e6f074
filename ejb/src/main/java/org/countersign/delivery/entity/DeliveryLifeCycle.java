package org.countersign.delivery.entity;

import static java.util.Map.entry;
import static org.countersign.delivery.DeliveryState.DEAD;
import static org.countersign.delivery.DeliveryState.DELIVERED;
import static org.countersign.delivery.DeliveryState.EXPIRED;
import static org.countersign.delivery.DeliveryState.FAILED;
import static org.countersign.delivery.DeliveryState.QUEUED;
import static org.countersign.delivery.DeliveryState.SENDING;
import static org.countersign.delivery.DeliveryState.SENT;
import static org.countersign.delivery.DeliveryTrigger.ACCEPT;
import static org.countersign.delivery.DeliveryTrigger.BOUNCE;
import static org.countersign.delivery.DeliveryTrigger.CLAIM;
import static org.countersign.delivery.DeliveryTrigger.CONFIRM;
import static org.countersign.delivery.DeliveryTrigger.EXPIRE;
import static org.countersign.delivery.DeliveryTrigger.FAIL;
import static org.countersign.delivery.DeliveryTrigger.GIVE_UP;
import static org.countersign.delivery.DeliveryTrigger.REPEAT;
import static org.countersign.delivery.DeliveryTrigger.WITHDRAW;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTrigger;
import org.countersign.delivery.TransitionRefused;

/**
 * Everything that can happen to a delivery. A claim is possible while another is under way, too: once that one's lease
 * is over, its node is taken for dead (the claiming statement sees to the time).
 */
final class DeliveryLifeCycle {
    private static final Map<On, DeliveryState> MOVES = Map.ofEntries(
            entry(new On(QUEUED, CLAIM), SENDING),
            entry(new On(QUEUED, EXPIRE), EXPIRED),
            entry(new On(QUEUED, WITHDRAW), DEAD),
            entry(new On(SENDING, CLAIM), SENDING),
            entry(new On(SENDING, ACCEPT), SENT),
            entry(new On(SENDING, FAIL), FAILED),
            entry(new On(SENDING, GIVE_UP), DEAD),
            entry(new On(SENDING, EXPIRE), EXPIRED),
            entry(new On(FAILED, CLAIM), SENDING),
            entry(new On(FAILED, EXPIRE), EXPIRED),
            entry(new On(FAILED, WITHDRAW), DEAD),
            entry(new On(SENT, CONFIRM), DELIVERED),
            entry(new On(SENT, BOUNCE), DEAD),
            entry(new On(DEAD, REPEAT), QUEUED));

    private DeliveryLifeCycle() {}

    static DeliveryState next(DeliveryState state, DeliveryTrigger trigger) {
        return Optional.ofNullable(MOVES.get(new On(state, trigger)))
                .orElseThrow(() -> new TransitionRefused(state, trigger));
    }

    static Set<DeliveryTrigger> possible(DeliveryState state) {
        Set<DeliveryTrigger> triggers = EnumSet.noneOf(DeliveryTrigger.class);
        MOVES.keySet().stream()
                .filter(on -> on.state() == state)
                .map(On::trigger)
                .forEach(triggers::add);
        return triggers;
    }

    static Set<DeliveryState> before(DeliveryTrigger trigger) {
        Set<DeliveryState> states = EnumSet.noneOf(DeliveryState.class);
        MOVES.keySet().stream()
                .filter(on -> on.trigger() == trigger)
                .map(On::state)
                .forEach(states::add);
        return states;
    }

    private record On(DeliveryState state, DeliveryTrigger trigger) {}
}
