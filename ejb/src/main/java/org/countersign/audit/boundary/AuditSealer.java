package org.countersign.audit.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.countersign.audit.control.Sealing;

/** Chains the records within seconds of their commit; on one node at a time (AUD-1). */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {
    @Inject
    Sealing sealing;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void seal() {
        sealing.round();
    }
}
