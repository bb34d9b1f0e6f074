package org.countersign.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.order.OrderDetails;
import org.countersign.order.OrderState;
import org.countersign.order.PaymentMethod;
import org.countersign.order.boundary.Orders;
import org.countersign.shared.PublicId;

/** One of my orders: right after placing it, and at any time later (ORD-4, ORD-5, ORD-6). */
@Named
@RequestScoped
public class OrderView {
    @Inject
    Orders orders;

    private String order;
    private OrderDetails details;

    public void load() {
        details = orders.mine(new PublicId(order));
    }

    public OrderDetails getDetails() {
        return details;
    }

    /** Whether its keys are out, so that a credential can be activated. */
    public boolean isPaid() {
        return details.state() == OrderState.PAID;
    }

    public boolean isOnInvoice() {
        return details.method() == PaymentMethod.INVOICE;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
