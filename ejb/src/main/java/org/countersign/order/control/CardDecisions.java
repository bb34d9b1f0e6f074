package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.order.CardRefusal;
import org.countersign.order.CardState;
import org.countersign.order.OrderTrigger;
import org.countersign.order.PaymentNews;
import org.countersign.order.entity.CardPayment;
import org.countersign.order.entity.Order;
import org.countersign.order.port.GatewayOutcome;
import org.countersign.shared.PublicId;

/**
 * Takes in what the provider said of a payment. The buyer's return, the provider's message and our own asking all end
 * here, in any order and any number: the first one decides, and the keys are issued once, for exactly the full amount
 * (case 26). What does not fit is parked for a person.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CardDecisions {
    @Inject
    OrderBook orders;

    @Inject
    CardPayments payments;

    @Inject
    Placing placing;

    @Inject
    Notices notices;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Writes the provider's word down, if it is news. */
    public PaymentNews take(PublicId id, GatewayOutcome outcome) {
        CardPayment payment = payments.required(id);
        Order order = orders.required(payment.order());
        if (outcome instanceof GatewayOutcome.Approved approved) {
            approve(payment, order, approved);
        } else if (outcome instanceof GatewayOutcome.Refused refused) {
            refuse(payment, order, refused.why());
        } else if (outcome instanceof GatewayOutcome.Pending) {
            payments.pending(payment);
        }
        return news(payment, order);
    }

    /** Takes an undecided payment whose outcome is to be asked for now, for this node alone; empty if none is due. */
    public Optional<PublicId> nextDue() {
        return payments.claimDue(clock.instant());
    }

    /** What is known without asking. */
    public PaymentNews known(PublicId id) {
        CardPayment payment = payments.required(id);
        return news(payment, orders.required(payment.order()));
    }

    private void approve(CardPayment payment, Order order, GatewayOutcome.Approved approved) {
        if (fits(payment, order, approved) && payments.decide(payment, CardState.APPROVED)) {
            complete(payment, order, approved);
        } else if (payment.state() != CardState.APPROVED) {
            setAside(payment, approved);
        }
    }

    private static boolean fits(CardPayment payment, Order order, GatewayOutcome.Approved approved) {
        return approved.captured().equals(payment.amount())
                && approved.orderReference().equals(order.publicId().value());
    }

    private void complete(CardPayment payment, Order order, GatewayOutcome.Approved approved) {
        payment.approved(approved.token(), approved.card(), clock.instant());
        audit.record(Entry.done(Act.PAYMENT_RECORDED)
                .about(order.account())
                .with("payment", payment.publicId())
                .with("amount", payment.amount()));
        if (!orders.move(order, OrderTrigger.CARD_APPROVED, clock.instant())) {
            throw new IllegalStateException("paid, but not waiting for it: " + order.publicId());
        }
        placing.paidByCard(order, clock.instant());
    }

    private void setAside(CardPayment payment, GatewayOutcome.Approved approved) {
        if (payments.decide(payment, CardState.PARKED) || payments.park(payment)) {
            payment.approved(approved.token(), approved.card(), clock.instant());
            payment.park(clock.instant());
            audit.record(Entry.refused(Act.PAYMENT_REFUSED)
                    .with("payment", payment.publicId())
                    .with("expected", payment.amount())
                    .with("captured", approved.captured())
                    .with("order", approved.orderReference()));
        }
    }

    private void refuse(CardPayment payment, Order order, CardRefusal why) {
        boolean wasPending = payment.state() == CardState.PENDING;
        if (payments.decide(payment, CardState.REFUSED)) {
            payment.refused(why, clock.instant());
            orders.move(order, OrderTrigger.CARD_REFUSED, clock.instant());
            audit.record(Entry.refused(Act.PAYMENT_REFUSED)
                    .about(order.account())
                    .with("payment", payment.publicId())
                    .with("why", why));
            if (wasPending) {
                notices.notCharged(order);
            }
        }
    }

    private static PaymentNews news(CardPayment payment, Order order) {
        PublicId id = order.publicId();
        return switch (payment.state()) {
            case APPROVED -> new PaymentNews.Paid(id);
            case REFUSED, RELEASED ->
                new PaymentNews.Refused(id, payment.refusal().orElse(CardRefusal.CANCELLED));
            case PARKED -> new PaymentNews.UnderReview(id);
            case OPEN -> new PaymentNews.StillOpen(id, payment.payAt());
            case OPENING, PENDING -> new PaymentNews.Unknown(id);
        };
    }
}
