package org.countersign.web.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.countersign.order.PaymentNews;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;

/**
 * Where a card payment stands: what the buyer meets when he comes back from the provider's page, or goes away from it and
 * returns later (ORD-3). The outcome is asked of the provider, never read from the address.
 */
@Named
@RequestScoped
public class PayView {
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    CardCheckout cards;

    private String order;
    private String payment;
    private PaymentNews news;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        order = parameters.get("order");
        payment = parameters.get("payment");
    }

    /** The browser comes back from the provider. */
    public String returned() {
        return follow(cards.settle(new PublicId(payment)));
    }

    /** The buyer looks where his payment is. */
    public String load() {
        return follow(cards.status(new PublicId(order)));
    }

    /** Gives the payment up, to change the order. */
    public String cancel() {
        return follow(cards.cancel(new PublicId(order)));
    }

    private String follow(PaymentNews told) {
        news = told;
        if (told instanceof PaymentNews.Paid paid) {
            return Redirect.to("/orders/placed?order=" + paid.order());
        }
        if (told instanceof PaymentNews.Refused refused) {
            return Redirect.to("/store/checkout/payment?order=" + refused.order());
        }
        order = orderOf(told).value();
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().endsWith("/pay.xhtml")
                ? null
                : Redirect.to("/store/checkout/pay?order=" + order);
    }

    private static PublicId orderOf(PaymentNews told) {
        if (told instanceof PaymentNews.StillOpen open) {
            return open.order();
        }
        return told instanceof PaymentNews.Unknown unknown ? unknown.order() : ((PaymentNews.UnderReview) told).order();
    }

    /** The key of the words for where it stands. */
    public String getState() {
        return getNews().getClass().getSimpleName();
    }

    /** The provider's page while it can be used, else null. */
    public String getAddress() {
        return getNews() instanceof PaymentNews.StillOpen open ? open.address() : null;
    }

    private PaymentNews getNews() {
        if (news == null) {
            news = cards.status(new PublicId(order));
        }
        return news;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }
}
