package org.countersign.fulfilment.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.countersign.fulfilment.control.Waiting;
import org.countersign.shared.PublicId;

/** Every minute, on every node: gives tokens that have arrived to the shipments that wait, the longest wait first. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StockWatch {
    private static final Logger LOG = System.getLogger(StockWatch.class.getName());

    @Inject
    Waiting waiting;

    @Inject
    Clock clock;

    /** Serves until the stock is empty again. One that cannot be served is told of and holds up nobody behind it. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void serve() {
        for (PublicId shipment : waiting.next()) {
            if (!served(shipment)) {
                return;
            }
        }
    }

    /** False where the stock is empty. */
    private boolean served(PublicId shipment) {
        try {
            return waiting.serve(shipment, clock.instant());
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, () -> "shipment " + shipment + " cannot be given a token", broken);
            return true;
        }
    }
}
