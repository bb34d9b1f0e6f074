package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.order.OrderTrigger;
import org.countersign.order.ParkedPayment;
import org.countersign.order.entity.CardPayment;
import org.countersign.order.entity.Order;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** Card payments that a person must look at: money that does not fit its order (case 26). */
@ApplicationScoped
public class ParkedPayments {
    private static final int A_PAGE = 100;

    @Inject
    CardPayments payments;

    @Inject
    OrderBook orders;

    @Inject
    AuditTrail audit;

    public List<ParkedPayment> all() {
        return payments.parked(A_PAGE).stream().map(ParkedPayments::view).toList();
    }

    /** The money went back: a frozen order is a draft again, one that has moved on meanwhile stays where it is. Once for all. */
    public void release(PublicId id, Instant at) {
        CardPayment payment = payments.required(id);
        if (!payments.release(payment)) {
            throw new NotFound();
        }
        payment.released(at);
        Order order = orders.required(payment.order());
        boolean theLast = payments.latest(order.id()).filter(payment::equals).isPresent();
        if (theLast) {
            orders.move(order, OrderTrigger.CARD_REFUSED, at);
        }
        audit.record(Entry.done(Act.PAYMENT_REFUSED)
                .about(order.account())
                .with("payment", id)
                .with("released", true));
    }

    private static ParkedPayment view(CardPayments.ForOrder parked) {
        CardPayment payment = parked.payment();
        Order order = parked.order();
        return new ParkedPayment(
                payment.publicId(),
                payment.providerReference().orElse(""),
                payment.amount(),
                payment.card().orElse(null),
                order.answers().buyer().name().full(),
                order.answers().buyer().email(),
                payment.openedAt());
    }
}
