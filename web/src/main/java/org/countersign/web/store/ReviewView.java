package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.order.PaymentMethod;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.Review;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.order.boundary.Checkout;
import org.countersign.web.faces.Words;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** Shows every answer and the exact price before anything is bought, and places the order (ORD-3, ORD-4). */
@Named
@RequestScoped
public class ReviewView {
    @Inject
    Checkout orders;

    @Inject
    CardCheckout cards;

    @Inject
    CheckoutView checkout;

    @Inject
    Notices notices;

    private Review review;
    private String seen;

    /** Places what the buyer saw, or goes on to the provider's page. */
    public String place() {
        PaymentMethod method = checkout.getDraft().method();
        PlaceOutcome outcome = method == PaymentMethod.CARD
                ? cards.pay(checkout.id(), seen)
                : orders.placeOnInvoice(checkout.id(), seen);
        return follow(outcome);
    }

    private String follow(PlaceOutcome outcome) {
        if (outcome instanceof PlaceOutcome.Placed placed) {
            return Redirect.to("/orders/placed?order=" + placed.order());
        }
        if (outcome instanceof PlaceOutcome.PayThere there) {
            return there.address().startsWith("/")
                    ? Redirect.to(there.address())
                    : Redirect.to("/store/checkout/pay?order=" + checkout.getOrder());
        }
        if (outcome instanceof PlaceOutcome.Unanswered open) {
            return Redirect.to(checkout.address(open.step()));
        }
        if (outcome instanceof PlaceOutcome.UnderReview) {
            return Redirect.to("/store/checkout/pay?order=" + checkout.getOrder());
        }
        return again(outcome instanceof PlaceOutcome.ProviderAway ? "store.provider-away" : "store.changed");
    }

    /** Nothing was placed; the page says why and shows what holds now. */
    private String again(String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Words.of(context, key), null));
        return null;
    }

    public Review getReview() {
        if (review == null) {
            review = orders.review(checkout.id());
        }
        return review;
    }

    /** Stands for what the page shows; comes back with the form. */
    public String getSeen() {
        return getReview().fingerprint();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
