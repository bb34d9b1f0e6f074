package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.countersign.order.CardRefusal;
import org.countersign.order.PaymentNews;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.entity.CardPayment;
import org.countersign.order.port.GatewayAway;
import org.countersign.order.port.GatewayOutcome;
import org.countersign.order.port.HostedPage;
import org.countersign.order.port.PaymentGateway;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** Talks with the payment provider, between the transactions that write down what he says. */
@ApplicationScoped
public class ProviderTalk {
    private static final Logger LOG = System.getLogger(ProviderTalk.class.getName());

    @Inject
    PaymentGateway gateway;

    @Inject
    CardOpening opening;

    @Inject
    CardDecisions decisions;

    @Inject
    CardPayments payments;

    @Inject
    OrderBook orders;

    public boolean takesCards() {
        return gateway.takesCards();
    }

    public PlaceOutcome pay(PublicId order, AccountId account, String fingerprint) {
        Beginning beginning = opening.begin(order, account, fingerprint);
        if (beginning instanceof Beginning.Hindered hindered) {
            return hindered.outcome();
        }
        Beginning.Begun begun = (Beginning.Begun) beginning;
        return begun.payAt() == null ? open(begun) : new PlaceOutcome.PayThere(begun.payAt());
    }

    private PlaceOutcome open(Beginning.Begun begun) {
        try {
            HostedPage page = gateway.open(begun.request());
            return opening.opened(begun.payment(), page)
                    ? new PlaceOutcome.PayThere(page.address())
                    : new PlaceOutcome.ProviderAway();
        } catch (GatewayAway away) {
            LOG.log(Level.WARNING, "no payment page: {0}", away.getMessage());
            opening.neverOpened(begun.payment());
            return new PlaceOutcome.ProviderAway();
        }
    }

    /** @throws NotFound if the payment is not that account's */
    public PaymentNews settle(PublicId payment, AccountId account) {
        return settle(payments.own(payment, account));
    }

    /** @throws NotFound if the order is not that account's, or was never to be paid by card */
    public PaymentNews settleLatest(PublicId order, AccountId account) {
        return settle(latest(order, account));
    }

    /** @throws NotFound likewise */
    public PaymentNews cancelLatest(PublicId order, AccountId account) {
        CardPayment payment = latest(order, account);
        return payment.state().undecided() ? ask(payment, gateway::cancel) : decisions.known(payment.publicId());
    }

    /** Why the last try came to nothing; empty if there was none, or it did not. */
    public Optional<CardRefusal> lastRefusal(PublicId order, AccountId account) {
        return payments.latest(orders.own(order, account).id()).flatMap(CardPayment::refusal);
    }

    /**
     * Asks for the outcome of what is due; for the timer. Each is taken when its turn comes: one that cannot be written
     * down ends the round, and those behind it are still there for the next.
     */
    public void settleDue() {
        for (Optional<PublicId> next = decisions.nextDue(); next.isPresent(); next = decisions.nextDue()) {
            settle(payments.required(next.get()));
        }
    }

    /** A message came: it only says where to look, and only if the provider signed it. */
    public boolean noticed(String message, String signature) {
        Optional<String> reference = gateway.authentic(message, signature);
        reference.flatMap(payments::byReference).ifPresent(payment -> ask(payment, gateway::outcome));
        return reference.isPresent();
    }

    private PaymentNews settle(CardPayment payment) {
        return payment.state().undecided() ? ask(payment, gateway::outcome) : decisions.known(payment.publicId());
    }

    private PaymentNews ask(CardPayment payment, Question question) {
        try {
            return decisions.take(payment.publicId(), question.about(reference(payment)));
        } catch (GatewayAway away) {
            LOG.log(Level.WARNING, "no word of payment {0}: {1}", payment.publicId(), away.getMessage());
            return new PaymentNews.Unknown(orders.required(payment.order()).publicId());
        } catch (PessimisticLockException | LockTimeoutException busy) {
            LOG.log(Level.INFO, "somebody else writes down what became of payment {0}", payment.publicId());
            return new PaymentNews.Unknown(orders.required(payment.order()).publicId());
        }
    }

    /** Where a crash came between asking for the page and noting it, asking again gives the same page. */
    private String reference(CardPayment payment) throws GatewayAway {
        if (payment.providerReference().isPresent()) {
            return payment.providerReference().get();
        }
        HostedPage page = gateway.open(opening.request(payment.publicId()));
        opening.opened(payment.publicId(), page);
        return page.reference();
    }

    private CardPayment latest(PublicId order, AccountId account) {
        return payments.latest(orders.own(order, account).id()).orElseThrow(NotFound::new);
    }

    private interface Question {
        GatewayOutcome about(String reference) throws GatewayAway;
    }
}
