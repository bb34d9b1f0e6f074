package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.Seal;
import org.countersign.delivery.Attachment;
import org.countersign.delivery.DeliveryMoved;
import org.countersign.delivery.DeliveryTrigger;
import org.countersign.delivery.Send;
import org.countersign.delivery.entity.Delivery;
import org.countersign.shared.PublicId;

/** Puts deliveries on record, sealed, and sees to it that their queue hears of them after the commit. */
@ApplicationScoped
public class Outgoing {
    /** How long the relay leaves a new delivery to the message that is sent at once. */
    static final Duration GRACE = Duration.ofSeconds(5);

    @Inject
    StoredDeliveries deliveries;

    @Inject
    Seal seal;

    @Inject
    RandomCodes random;

    @Inject
    Announcer announcer;

    @Inject
    Event<DeliveryMoved> moved;

    public PublicId record(Send send, Instant now) {
        PublicId id = random.publicId();
        Delivery delivery = new Delivery(
                id,
                send,
                Recipients.masked(send),
                Recipients.country(send).orElse(null),
                seal.seal(Content.of(send).json(), owner(id)),
                now,
                now.plus(GRACE));
        for (Attachment file : send.attachments()) {
            delivery.attach(file.name(), file.mediaType(), seal.seal(file.content(), owner(id)));
        }
        deliveries.add(delivery);
        announcer.afterCommit(delivery.id(), delivery.channel());
        return id;
    }

    /** Does nothing to one that is gone or under way. */
    public void withdraw(PublicId id, Instant now) {
        Delivery delivery = deliveries.locked(deliveries.required(id).id());
        if (delivery.possibleTriggers().contains(DeliveryTrigger.WITHDRAW)) {
            moved.fire(delivery.withdrawn(now));
        }
    }

    /** To whom the sealed parts of a delivery belong. */
    static String owner(PublicId delivery) {
        return "delivery:" + delivery;
    }
}
