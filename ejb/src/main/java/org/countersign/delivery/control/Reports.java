package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTrigger;
import org.countersign.delivery.LetterNews;
import org.countersign.delivery.LetterReported;
import org.countersign.delivery.entity.Delivery;

/** Applies gateways' reports; one that says nothing new changes nothing. */
@ApplicationScoped
public class Reports {
    @Inject
    StoredDeliveries deliveries;

    @Inject
    Ledger ledger;

    @Inject
    Event<LetterReported> reported;

    public boolean delivered(String gateway, String reference, Instant now) {
        Optional<Delivery> named = deliveries.byReference(gateway, reference).map(deliveries::locked);
        named.ifPresent(delivery -> confirm(delivery, now));
        return named.isPresent();
    }

    public boolean undeliverable(String gateway, String reference, Instant now) {
        Optional<Delivery> named = deliveries.byReference(gateway, reference).map(deliveries::locked);
        named.ifPresent(delivery -> bounce(delivery, now));
        return named.isPresent();
    }

    /**
     * Moves the delivery as far as its life allows, and tells whoever sent the letter.
     *
     * @param told when it happened, by the clock of whoever tells it; not later than now
     */
    @Transactional
    public boolean letter(String number, LetterNews news, Instant told, Instant now) {
        Instant at = told.isAfter(now) ? now : told;
        Optional<Delivery> named = deliveries.letter(number).map(deliveries::locked);
        named.ifPresent(delivery -> {
            if (news == LetterNews.DELIVERED) {
                confirm(delivery, at);
            } else if (news == LetterNews.RETURNED) {
                bounce(delivery, at);
            }
            reported.fire(new LetterReported(number, news, at));
        });
        return named.isPresent();
    }

    private void confirm(Delivery delivery, Instant at) {
        move(delivery, DeliveryTrigger.CONFIRM, at, one -> one.confirmed(at));
    }

    private void bounce(Delivery delivery, Instant at) {
        move(delivery, DeliveryTrigger.BOUNCE, at, one -> one.bounced(at));
    }

    private void move(Delivery delivery, DeliveryTrigger trigger, Instant at, Consumer<Delivery> move) {
        if (delivery.possibleTriggers().contains(trigger)) {
            DeliveryState from = delivery.state();
            move.accept(delivery);
            ledger.tell(delivery, from, at);
        }
    }
}
