package org.countersign.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.countersign.catalog.Offer;
import org.countersign.order.OrderDetails;
import org.countersign.order.OrderState;
import org.countersign.order.PaymentMethod;
import org.countersign.order.boundary.Orders;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** One of my orders: right after placing it, and at any time later (ORD-4, ORD-5, ORD-6). */
@Named
@RequestScoped
public class OrderView {
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    Orders orders;

    @Inject
    Notices notices;

    private String order;
    private OrderDetails details;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        order = parameters.get("order");
    }

    public void load() {
        details = orders.mine(new PublicId(order));
    }

    /** A new key instead of the one that was sent; the buyer has read what that means. */
    public String sendKeysAgain() {
        orders.sendKeysAgain(new PublicId(order));
        notices.say("orders.resent", getDetails().buyer().email());
        return Redirect.to("/orders/order?order=" + order);
    }

    public OrderDetails getDetails() {
        if (details == null) {
            load();
        }
        return details;
    }

    /** Whether its keys are out, so that a credential can be activated. */
    public boolean isPaid() {
        return getDetails().state() == OrderState.PAID;
    }

    /** Whether it brings proofing to what its buyer holds already (PRF-13). */
    public boolean isUpgrade() {
        return getDetails().lines().stream().anyMatch(line -> line.offer() == Offer.UPGRADE);
    }

    public boolean isOnInvoice() {
        return getDetails().method() == PaymentMethod.INVOICE;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
