package org.countersign.fulfilment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.fulfilment.FulfilmentMessage;
import org.countersign.fulfilment.ShipmentSummary;
import org.countersign.fulfilment.control.Posting;
import org.countersign.fulfilment.control.StoredShipments;
import org.countersign.fulfilment.entity.Shipment;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** Where tokens are on their way, for who waits for one and for who sends them. */
@Stateless
public class Shipments {
    @Inject
    StoredShipments shipments;

    @Inject
    Posting posting;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** The caller's own, the latest first. */
    @SignedIn
    public List<ShipmentSummary> mine() {
        return shipments.of(current.required().account()).stream()
                .map(Shipment::summary)
                .toList();
    }

    /** An order's; whoever calls has seen to it that he may. */
    public List<ShipmentSummary> ofOrder(String orderReference) {
        return shipments.ofOrder(orderReference).stream().map(Shipment::summary).toList();
    }

    /**
     * The clerk has handed the parcel to the carrier.
     *
     * @throws InvalidInput without a tracking number
     * @throws org.countersign.fulfilment.ShipmentMoveRefused if it is not packed, or posted already
     */
    @SignedIn(level = 2, as = Role.FULFILMENT_CLERK)
    public void ship(PublicId shipment, String trackingNumber) {
        if (trackingNumber == null || trackingNumber.isBlank() || trackingNumber.length() > 80) {
            throw new InvalidInput("trackingNumber", FulfilmentMessage.TRACKING_NEEDED);
        }
        posting.post(shipments.locked(shipment).orElseThrow(NotFound::new), trackingNumber.strip(), clock.instant());
    }
}
