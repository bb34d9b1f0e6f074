package org.countersign.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.PublicId;

/**
 * What became of a send, as its receiver may see it (DLV-5, BEY-3).
 *
 * @param recipient masked
 * @param sentAt when a gateway accepted it, or null
 * @param deliveredAt when the receipt came, or null
 * @param endedAt when it was given up or expired, or null
 * @param failure why the last attempt failed; null if none did
 * @param fellBack whether another than the first gateway carried it
 */
public record DeliveryTruth(
        PublicId id,
        Channel channel,
        String recipient,
        DeliveryState state,
        Instant queuedAt,
        Instant sentAt,
        Instant deliveredAt,
        Instant endedAt,
        Failure failure,
        boolean fellBack)
        implements Serializable {

    /** Why it did not arrive, and what to try next (section 16); null while it can still arrive, or has. */
    public DeliveryMessage reason() {
        return switch (state) {
            case DEAD -> DeliveryMessage.of(failure);
            case EXPIRED -> DeliveryMessage.TOO_LATE;
            default -> null;
        };
    }

    /** Whether there is more to be told of it soon. */
    public boolean moving() {
        return state.isOpen() || state == DeliveryState.SENT && deliveredAt == null;
    }
}
