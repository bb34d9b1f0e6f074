package org.countersign.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.fulfilment.ShipmentState.ALLOCATED;
import static org.countersign.fulfilment.ShipmentState.CANCELLED;
import static org.countersign.fulfilment.ShipmentState.SHIPPED;
import static org.countersign.fulfilment.ShipmentState.WAITING_FOR_STOCK;
import static org.countersign.fulfilment.ShipmentTrigger.ALLOCATE;
import static org.countersign.fulfilment.ShipmentTrigger.CANCEL;
import static org.countersign.fulfilment.ShipmentTrigger.SHIP;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The full matrix of a shipment's life (INV-3, INV-4). */
class ShipmentLifeTest {
    private static final Map<ShipmentState, Map<ShipmentTrigger, ShipmentState>> EXPECTED = Map.of(
            WAITING_FOR_STOCK, Map.of(ALLOCATE, ALLOCATED, CANCEL, CANCELLED),
            ALLOCATED, Map.of(SHIP, SHIPPED, CANCEL, CANCELLED),
            SHIPPED, Map.of(),
            CANCELLED, Map.of());

    @Test
    void every_state_and_trigger_leads_where_it_should_or_nowhere() {
        for (ShipmentState state : ShipmentState.values()) {
            for (ShipmentTrigger trigger : ShipmentTrigger.values()) {
                assertThat(ShipmentLife.next(state, trigger).orElse(null))
                        .as("%s on %s", trigger, state)
                        .isEqualTo(EXPECTED.get(state).get(trigger));
            }
        }
    }
}
