package org.countersign.fulfilment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.fulfilment.entity.Shipment;
import org.countersign.shared.Deployment;
import org.countersign.token.Allocation;
import org.countersign.token.boundary.TokenStock;

/** Takes a token from stock for a shipment. On a demo server the clerk posts it in the same moment. */
@ApplicationScoped
class Picking {
    private static final int TRACKING_DIGITS = 12;

    @Inject
    TokenStock stock;

    @Inject
    Posting posting;

    @Inject
    Deployment deployment;

    @Inject
    RandomCodes random;

    /** False where the stock is empty: then it waits. */
    boolean pick(Shipment shipment, Instant now) {
        Optional<String> serial = stock.allocate(new Allocation(
                shipment.parcel().orderReference(), shipment.parcel().account()));
        if (serial.isEmpty()) {
            return false;
        }
        shipment.gets(serial.get(), now);
        if (deployment.isDemo()) {
            posting.post(shipment, "DEMO" + random.digits(TRACKING_DIGITS), now);
        }
        return true;
    }
}
