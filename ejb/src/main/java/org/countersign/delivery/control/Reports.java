package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTrigger;
import org.countersign.delivery.entity.Delivery;

/** Applies gateways' reports; one that says nothing new changes nothing. */
@ApplicationScoped
public class Reports {
    @Inject
    StoredDeliveries deliveries;

    @Inject
    Ledger ledger;

    public boolean delivered(String gateway, String reference, Instant now) {
        return report(gateway, reference, DeliveryTrigger.CONFIRM, now, delivery -> delivery.confirmed(now));
    }

    public boolean undeliverable(String gateway, String reference, Instant now) {
        return report(gateway, reference, DeliveryTrigger.BOUNCE, now, delivery -> delivery.bounced(now));
    }

    private boolean report(
            String gateway, String reference, DeliveryTrigger trigger, Instant now, Consumer<Delivery> move) {
        Optional<Delivery> named = deliveries.byReference(gateway, reference).map(deliveries::locked);
        named.filter(delivery -> delivery.possibleTriggers().contains(trigger)).ifPresent(delivery -> {
            DeliveryState from = delivery.state();
            move.accept(delivery);
            ledger.tell(delivery, from, now);
        });
        return named.isPresent();
    }
}
