package org.countersign.fulfilment;

import static java.util.Map.entry;
import static org.countersign.fulfilment.ShipmentState.ALLOCATED;
import static org.countersign.fulfilment.ShipmentState.CANCELLED;
import static org.countersign.fulfilment.ShipmentState.SHIPPED;
import static org.countersign.fulfilment.ShipmentState.WAITING_FOR_STOCK;
import static org.countersign.fulfilment.ShipmentTrigger.ALLOCATE;
import static org.countersign.fulfilment.ShipmentTrigger.CANCEL;
import static org.countersign.fulfilment.ShipmentTrigger.SHIP;

import java.util.Map;
import java.util.Optional;

/** Everything that can happen to a shipment; what was posted cannot be called back. */
public final class ShipmentLife {
    private static final Map<On, ShipmentState> MOVES = Map.ofEntries(
            entry(new On(WAITING_FOR_STOCK, ALLOCATE), ALLOCATED),
            entry(new On(WAITING_FOR_STOCK, CANCEL), CANCELLED),
            entry(new On(ALLOCATED, SHIP), SHIPPED),
            entry(new On(ALLOCATED, CANCEL), CANCELLED));

    private ShipmentLife() {}

    /** Where the trigger leads from that state; empty where it is refused. */
    public static Optional<ShipmentState> next(ShipmentState state, ShipmentTrigger trigger) {
        return Optional.ofNullable(MOVES.get(new On(state, trigger)));
    }

    private record On(ShipmentState state, ShipmentTrigger trigger) {}
}
