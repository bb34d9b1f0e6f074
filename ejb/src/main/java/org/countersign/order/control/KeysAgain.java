package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.license.KeyState;
import org.countersign.license.KeySummary;
import org.countersign.license.boundary.LicenseKeys;
import org.countersign.order.KeysNotSent;
import org.countersign.order.OrderMessage;
import org.countersign.order.OrderMoveRefused;
import org.countersign.order.OrderState;
import org.countersign.order.entity.Order;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Sends the keys of a paid order again as long as nobody has used them (ORD-6): new ones, to the address of the order
 * and to no other. An order has a few such sends in all, and a pause between two; one conditional UPDATE decides.
 */
@ApplicationScoped
public class KeysAgain {
    @PersistenceContext
    EntityManager database;

    @Inject
    LicenseKeys keys;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    /** The keys that are, or were, good for something; those that were replaced are of no interest. */
    List<KeySummary> of(Order order) {
        return keys.ofOrder(order.number()).stream()
                .filter(key -> key.state() != KeyState.REVOKED)
                .toList();
    }

    /**
     * @throws OrderMoveRefused if the order is not paid, or not any more
     * @throws KeysNotSent if none is left to be sent, or it was done too often or a moment ago
     */
    public void send(Order order, Instant at) {
        if (order.state() != OrderState.PAID) {
            throw new OrderMoveRefused();
        }
        Duration pause = policies.duration(Policy.KEY_AGAIN_PAUSE);
        if (!claim(order, at, at.minus(pause))) {
            throw refusal(order, pause);
        }
        int sent = keys.resend(order.number(), order.answers().buyer().email(), order.locale());
        if (sent == 0) {
            throw new KeysNotSent(OrderMessage.NO_KEY_LEFT);
        }
        audit.record(Entry.done(Act.KEYS_SENT_AGAIN)
                .about(order.account())
                .with("order", order.number())
                .with("keys", sent));
    }

    private boolean claim(Order order, Instant at, Instant before) {
        return database.createNativeQuery("update purchase_order set keys_sent_again = keys_sent_again + 1,"
                                + " keys_sent_again_at = :at where id = :id and keys_sent_again < :most"
                                + " and (keys_sent_again_at is null or keys_sent_again_at <= :before)")
                        .setParameter("at", at)
                        .setParameter("id", order.id())
                        .setParameter("most", policies.number(Policy.KEY_AGAIN_MOST))
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
    }

    private KeysNotSent refusal(Order order, Duration pause) {
        Instant last = database.createQuery(
                        "select o.keysSentAgainAt from PurchaseOrder o where o.id = :id and o.keysSentAgain < :most",
                        Instant.class)
                .setParameter("id", order.id())
                .setParameter("most", policies.number(Policy.KEY_AGAIN_MOST))
                .getResultStream()
                .findFirst()
                .orElse(null);
        return last == null
                ? new KeysNotSent(OrderMessage.KEYS_SENT_TOO_OFTEN)
                : new KeysNotSent(OrderMessage.KEYS_JUST_SENT, last.plus(pause));
    }
}
