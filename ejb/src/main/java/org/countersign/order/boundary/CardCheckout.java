package org.countersign.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.order.CardRefusal;
import org.countersign.order.PaymentNews;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.control.ProviderTalk;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/**
 * Pays orders by card (ORD-3). No transaction is open while the provider is asked. Whatever the browser says, the outcome
 * is the provider's.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardCheckout {
    @Inject
    ProviderTalk provider;

    @Inject
    CurrentCaller current;

    /** Whether cards are taken in this installation. */
    public boolean takesCards() {
        return provider.takesCards();
    }

    /**
     * Freezes the draft and has a page made where it can be paid; pressed again it leads to the same page.
     *
     * @param fingerprint of the review that the buyer saw
     * @throws NotFound if the order is not the caller's
     */
    @SignedIn
    public PlaceOutcome pay(PublicId order, String fingerprint) {
        return provider.pay(order, current.required().account(), fingerprint);
    }

    /**
     * What became of a payment, for the buyer who comes back from the provider's page.
     *
     * @throws NotFound if it is not the caller's
     */
    @SignedIn
    public PaymentNews settle(PublicId payment) {
        return provider.settle(payment, current.required().account());
    }

    /** What is known of the last payment of an unfinished order, asking the provider if it is undecided. */
    @SignedIn
    public PaymentNews status(PublicId order) {
        return provider.settleLatest(order, current.required().account());
    }

    /** Why the last try to pay this draft came to nothing; empty if there was none. */
    @SignedIn
    public Optional<CardRefusal> lastRefusal(PublicId order) {
        return provider.lastRefusal(order, current.required().account());
    }

    /** Gives the payment up and changes the order instead, unless the money is gone already. */
    @SignedIn
    public PaymentNews cancel(PublicId order) {
        return provider.cancelLatest(order, current.required().account());
    }

    /**
     * The provider says that something happened.
     *
     * @param message as it came
     * @param signature from its header, or null
     * @return false if it is not signed by the provider
     */
    public boolean noticed(String message, String signature) {
        return provider.noticed(message, signature);
    }
}
