package org.countersign.web.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.order.OrderPage;
import org.countersign.order.boundary.Orders;

/** My orders, the newest first (ORD-6). */
@Named
@RequestScoped
public class OrdersView {
    @Inject
    Orders orders;

    private String after;
    private OrderPage page;

    public OrderPage getPage() {
        if (page == null) {
            page = orders.mine(after);
        }
        return page;
    }

    /** Where the page before ended. */
    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
