package org.countersign.order.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.countersign.order.control.ProviderTalk;

/**
 * Asks the provider for outcomes that nobody brought back: the buyer closed the browser, a message was lost, the bank was
 * slow (ORD-3). Runs on every node; a payment is claimed by one.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentReconciliation {
    @Inject
    ProviderTalk provider;

    /** Every few seconds, in the server's own time; what is due is told by the product's clock. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void reconcile() {
        provider.settleDue();
    }
}
