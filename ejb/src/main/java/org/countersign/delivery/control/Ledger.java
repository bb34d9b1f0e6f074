package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.delivery.DeliveryMoved;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.Failure;
import org.countersign.delivery.entity.Delivery;
import org.countersign.delivery.port.Receipt;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** Writes down how attempts ended, decides whether another one follows, and tells whoever listens. */
@ApplicationScoped
public class Ledger {
    @Inject
    StoredDeliveries deliveries;

    @Inject
    AuditTrail audit;

    @Inject
    Policies policies;

    @Inject
    Event<DeliveryMoved> moved;

    /** Records the answer, unless the attempt's lease was over and another one has begun. */
    @Transactional
    public void record(Parcel parcel, Carried carried, Instant now) {
        Delivery delivery = deliveries.locked(parcel.delivery());
        if (!delivery.isSending(parcel.attempt())) {
            return;
        }
        if (carried.receipt() instanceof Receipt.Accepted accepted) {
            delivery.accepted(carried.gateway(), accepted.reference(), carried.fellBack(), now);
            tell(delivery, DeliveryState.SENDING, now);
        } else if (carried.receipt() instanceof Receipt.NotTaken notTaken) {
            notTaken(delivery, notTaken, now);
        }
    }

    private void notTaken(Delivery delivery, Receipt.NotTaken answer, Instant now) {
        Optional<Instant> again = again(delivery, answer.why(), now);
        if (again.isEmpty()) {
            giveUp(delivery, answer.why(), answer.detail(), now);
        } else {
            delivery.failed(answer.why(), answer.detail(), again.get(), now);
            tell(delivery, DeliveryState.SENDING, now);
        }
    }

    private static Optional<Instant> again(Delivery delivery, Failure why, Instant now) {
        RetryPlan plan = RetryPlan.of(delivery.channel());
        if (why == Failure.REFUSED || why == Failure.UNCLEAR && delivery.wasUnclear() && plan.isNoticeable()) {
            return Optional.empty();
        }
        return plan.next(delivery.attempts(), now).filter(again -> !delivery.isUseless(again));
    }

    void expire(Delivery delivery, DeliveryState from, Instant now) {
        delivery.expired(now);
        tell(delivery, from, now);
    }

    void giveUp(Delivery delivery, Failure why, String detail, Instant now) {
        delivery.givenUp(why, detail, now.plus(policies.duration(Policy.DELIVERY_KEPT)), now);
        audit.record(Entry.refused(Act.DELIVERY_DEAD)
                .about(delivery.account())
                .with("delivery", delivery.publicId())
                .with("channel", delivery.channel())
                .with("failure", why));
        tell(delivery, DeliveryState.SENDING, now);
    }

    void tell(Delivery delivery, DeliveryState from, Instant now) {
        moved.fire(delivery.moved(from, now));
    }
}
