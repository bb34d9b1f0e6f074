package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.countersign.order.CardRefusal;
import org.countersign.order.PaymentMethod;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.order.boundary.Checkout;

/** How the order is paid (ORD-3). */
@Named
@RequestScoped
public class PaymentView {
    @Inject
    Checkout orders;

    @Inject
    CardCheckout cards;

    @Inject
    CheckoutView checkout;

    private PaymentMethod method;
    private String poNumber;
    private Boolean takesCards;
    private Optional<CardRefusal> refusal;

    public String next() {
        return CheckoutView.at(orders.payment(checkout.id(), method, poNumber));
    }

    public boolean isTakesCards() {
        if (takesCards == null) {
            takesCards = cards.takesCards();
        }
        return takesCards;
    }

    /** Why the last card payment of this order came to nothing, or null. */
    public CardRefusal getRefusal() {
        if (refusal == null) {
            refusal = cards.lastRefusal(checkout.id());
        }
        return refusal.orElse(null);
    }

    public PaymentMethod getMethod() {
        return method == null ? checkout.getDraft().method() : method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public String getPoNumber() {
        return poNumber == null ? checkout.getDraft().poNumber() : poNumber;
    }

    public void setPoNumber(String poNumber) {
        this.poNumber = poNumber;
    }
}
