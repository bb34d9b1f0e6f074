package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.crypto.Seal;
import org.countersign.delivery.Attachment;
import org.countersign.delivery.Channel;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.Failure;
import org.countersign.delivery.entity.Delivery;
import org.countersign.shared.Deployment;

/**
 * Hands a delivery to one taker: of several messages, threads and nodes, one wins, by the statement that moves the row.
 * The attempt is charged with the claim, so that one that kills its node ends, too (case 49).
 */
@ApplicationScoped
public class Claims {
    private static final System.Logger LOG = System.getLogger(Claims.class.getName());

    @Inject
    StoredDeliveries deliveries;

    @Inject
    Ledger ledger;

    @Inject
    Seal seal;

    @Inject
    Deployment deployment;

    /** What is to be carried now; empty if another has it, it waits for its time, or it has just ended here. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Parcel> claim(long id, Channel channel, Instant now) {
        Instant leaseEnd = now.plus(RetryPlan.of(channel).lease());
        return deliveries.claim(id, channel, deployment.node(), now, leaseEnd).flatMap(delivery -> open(delivery, now));
    }

    private Optional<Parcel> open(Delivery delivery, Instant now) {
        if (delivery.isUseless(now)) {
            ledger.expire(delivery, DeliveryState.SENDING, now);
            return Optional.empty();
        }
        if (delivery.attempts() > RetryPlan.of(delivery.channel()).attempts()) {
            ledger.giveUp(delivery, Failure.ABANDONED, null, now);
            return Optional.empty();
        }
        delivery.claimed(now);
        return readable(delivery, now);
    }

    /** One that does not open would be taken up for ever; it ends here, and support sees it. */
    private Optional<Parcel> readable(Delivery delivery, Instant now) {
        try {
            return Optional.of(parcel(delivery));
        } catch (Seal.CannotOpen unreadable) {
            LOG.log(System.Logger.Level.ERROR, "delivery " + delivery.publicId() + " is given up", unreadable);
            ledger.giveUp(delivery, Failure.BROKEN, "does not open", now);
            return Optional.empty();
        }
    }

    private Parcel parcel(Delivery delivery) {
        String owner = Outgoing.owner(delivery.publicId());
        Content content = Content.parse(seal.openText(delivery.content(), owner));
        List<Attachment> files = delivery.attachments().stream()
                .map(file -> new Attachment(file.name(), file.mediaType(), seal.open(file.content(), owner)))
                .toList();
        return new Parcel(
                delivery.id(),
                delivery.publicId().value(),
                delivery.attempts(),
                delivery.channel(),
                delivery.template(),
                delivery.locale(),
                content.recipient(),
                content.model(),
                files);
    }
}
