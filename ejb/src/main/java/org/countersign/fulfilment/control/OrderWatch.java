package org.countersign.fulfilment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.crypto.RandomCodes;
import org.countersign.fulfilment.ShipmentTrigger;
import org.countersign.fulfilment.entity.Parcel;
import org.countersign.fulfilment.entity.Shipment;
import org.countersign.order.LineView;
import org.countersign.order.OrderCancelled;
import org.countersign.order.OrderPaid;
import org.countersign.token.boundary.TokenStock;

/** What orders mean for the post, in their own transaction: paid and to be shipped, or neither. */
@ApplicationScoped
class OrderWatch {
    private static final System.Logger LOG = System.getLogger(OrderWatch.class.getName());

    @Inject
    StoredShipments shipments;

    @Inject
    Picking picking;

    @Inject
    Posting posting;

    @Inject
    TokenStock stock;

    @Inject
    RandomCodes random;

    /** One shipment for each hardware token of a paid order (INV-4), behind those of whoever paid before and still waits. */
    void paid(@Observes OrderPaid order) {
        int tokens = order.lines().stream()
                .filter(LineView::shipped)
                .mapToInt(LineView::quantity)
                .sum();
        boolean complete = tokens == 0 || shipments.waiting(1).isEmpty();
        for (int place = 1; place <= tokens; place++) {
            Shipment shipment = new Shipment(random.publicId(), parcel(order), place, order.at());
            shipments.add(shipment);
            complete = complete && picking.pick(shipment, order.at());
        }
        if (!complete) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Out of stock: no hardware token for order {0}; it is sent when tokens arrive",
                    order.orderReference());
            posting.postpone(parcel(order));
        }
    }

    /** What is not posted yet stays here, and its token is free again. */
    void cancelled(@Observes OrderCancelled order) {
        shipments.ofOrder(order.orderReference()).stream()
                .filter(shipment -> shipment.can(ShipmentTrigger.CANCEL))
                .forEach(shipment -> cancel(shipment, order.at()));
    }

    private void cancel(Shipment shipment, Instant at) {
        shipment.cancel(at);
        shipment.serial().ifPresent(stock::release);
    }

    private static Parcel parcel(OrderPaid order) {
        return new Parcel(
                order.orderReference(),
                order.buyer(),
                order.email(),
                order.locale(),
                order.shipTo().recipient(),
                order.shipTo().address());
    }
}
