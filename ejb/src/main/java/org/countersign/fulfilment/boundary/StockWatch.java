package org.countersign.fulfilment.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.fulfilment.control.Waiting;
import org.countersign.shared.PublicId;

/** Every minute, on every node: gives tokens that have arrived to the shipments that wait, the longest wait first. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StockWatch {
    @Inject
    Waiting waiting;

    @Inject
    Clock clock;

    /** Serves until the stock is empty again. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void serve() {
        for (PublicId shipment : waiting.next()) {
            if (!waiting.serve(shipment, clock.instant())) {
                return;
            }
        }
    }
}
