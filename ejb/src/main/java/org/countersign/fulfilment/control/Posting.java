package org.countersign.fulfilment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.fulfilment.entity.Parcel;
import org.countersign.fulfilment.entity.Shipment;
import org.countersign.token.boundary.TokenStock;

/** What happens when the clerk hands a parcel to the carrier: token and shipment move, and the buyer is told. */
@ApplicationScoped
public class Posting {
    @Inject
    TokenStock stock;

    @Inject
    Deliveries deliveries;

    /** @throws org.countersign.fulfilment.ShipmentMoveRefused if it is not packed, or posted already */
    public void post(Shipment shipment, String trackingNumber, Instant now) {
        shipment.ship(trackingNumber, now);
        stock.ship(shipment.serial().orElseThrow(), trackingNumber);
        Parcel parcel = shipment.parcel();
        deliveries.enqueue(mail("token-shipped", parcel)
                .with("serialEnding", shipment.summary().serial())
                .with("trackingNumber", trackingNumber)
                .with("recipient", parcel.recipient())
                .with("address", String.join("\n", parcel.address().lines())));
    }

    /** No token is left: the buyer is told that his will come later. */
    void postpone(Parcel parcel) {
        deliveries.enqueue(mail("token-delayed", parcel));
    }

    private static Send mail(String template, Parcel parcel) {
        return Send.email(template, parcel.email())
                .to(parcel.account())
                .in(parcel.locale())
                .with("orderNumber", parcel.orderReference());
    }
}
