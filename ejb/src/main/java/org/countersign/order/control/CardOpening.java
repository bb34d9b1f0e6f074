package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.order.CardRefusal;
import org.countersign.order.CardState;
import org.countersign.order.OrderState;
import org.countersign.order.OrderTrigger;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.entity.CardPayment;
import org.countersign.order.entity.Order;
import org.countersign.order.port.HostedPage;
import org.countersign.order.port.PaymentRequest;
import org.countersign.shared.AccountId;
import org.countersign.shared.Deployment;
import org.countersign.shared.PublicId;

/**
 * Begins card payments: what is written before and after the provider is asked for a page, each in a transaction of its
 * own, so that none is open while he is waited for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CardOpening {
    private static final Duration FIRST_CHECK = Duration.ofMinutes(2);

    @Inject
    OrderBook orders;

    @Inject
    CardPayments payments;

    @Inject
    Placing placing;

    @Inject
    Deployment deployment;

    @Inject
    RandomCodes random;

    @Inject
    Clock clock;

    /** Freezes the order and notes the try; one that is undecided is taken up again instead of a second (ORD-3). */
    public Beginning begin(PublicId id, AccountId account, String fingerprint) {
        Order order = orders.own(id, account);
        orders.lock(order); // no answer changes between the comparison with what was seen and the freezing
        if (order.state() == OrderState.PAYING) {
            return underWay(order);
        }
        Optional<PlaceOutcome> hindrance = placing.hindrance(order, fingerprint);
        if (hindrance.isPresent()) {
            return new Beginning.Hindered(hindrance.get());
        }
        return placing.freeze(order, OrderTrigger.PAY_BY_CARD, clock.instant()) ? begun(order) : underWay(order);
    }

    /**
     * The provider made this page: the same one for everybody who asked, a second press or the timer.
     *
     * @return false if the try was given up meanwhile: then nobody may be sent there
     */
    public boolean opened(PublicId id, HostedPage page) {
        CardPayment payment = payments.required(id);
        payments.opened(payment, page);
        return payment.state().undecided();
    }

    /** The provider could not be reached, so nobody can have paid: the draft is as it was. */
    public void neverOpened(PublicId id) {
        CardPayment payment = payments.required(id);
        if (payment.state() == CardState.OPENING && payments.decide(payment, CardState.REFUSED)) {
            payment.refused(CardRefusal.PROVIDER_AWAY, clock.instant());
            orders.move(orders.required(payment.order()), OrderTrigger.CARD_REFUSED, clock.instant());
        }
    }

    /** The same request again, for a try whose page is not known. */
    public PaymentRequest request(PublicId id) {
        CardPayment payment = payments.required(id);
        return request(orders.required(payment.order()), payment);
    }

    private Beginning begun(Order order) {
        Instant at = clock.instant();
        CardPayment payment = payments.add(
                new CardPayment(random.publicId(), order.id(), order.totals().total(), at, at.plus(FIRST_CHECK)));
        return new Beginning.Begun(payment.publicId(), null, request(order, payment));
    }

    /** Somebody was first: a second click, another tab. */
    private Beginning underWay(Order order) {
        if (order.state() != OrderState.PAYING) {
            return new Beginning.Hindered(new PlaceOutcome.Placed(order.publicId()));
        }
        CardPayment payment = payments.latest(order.id()).orElseThrow();
        return payment.state().undecided()
                ? new Beginning.Begun(payment.publicId(), payment.payAt(), request(order, payment))
                : new Beginning.Hindered(new PlaceOutcome.UnderReview(payment.publicId()));
    }

    private PaymentRequest request(Order order, CardPayment payment) {
        String base = deployment.baseUrl();
        return new PaymentRequest(
                payment.publicId().value(),
                order.publicId().value(),
                payment.amount(),
                order.answers().buyer().email(),
                order.locale(),
                base + "/store/checkout/paid?payment=" + payment.publicId(),
                base + "/payments/notices");
    }
}
