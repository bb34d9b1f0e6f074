package org.countersign.fulfilment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.countersign.fulfilment.ShipmentTrigger;
import org.countersign.shared.PublicId;

/** Those that found the stock empty, served one by one when tokens arrive. */
@ApplicationScoped
public class Waiting {
    private static final int ROUND = 100;

    @Inject
    StoredShipments shipments;

    @Inject
    Picking picking;

    @Transactional
    public List<PublicId> next() {
        return shipments.waiting(ROUND);
    }

    /** False if there is still no token for it; true also where another node was quicker. */
    @Transactional
    public boolean serve(PublicId shipment, Instant now) {
        return shipments
                .locked(shipment)
                .filter(found -> found.can(ShipmentTrigger.ALLOCATE))
                .map(found -> picking.pick(found, now))
                .orElse(true);
    }
}
