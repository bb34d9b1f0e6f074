package org.countersign.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.order.Purchase;
import org.countersign.order.control.OrderBook;
import org.countersign.shared.Kind;

/** What rights were bought as; for the product's own work. */
@Stateless
public class Purchases {
    @Inject
    OrderBook orders;

    /**
     * @param orderNumber the source of the right
     * @param kind of the right
     * @return empty if it was no order, or one without that kind
     */
    public Optional<Purchase> of(String orderNumber, Kind kind) {
        return orders.purchase(orderNumber, kind);
    }
}
