package org.countersign.delivery.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.countersign.delivery.control.LeftBehind;
import org.countersign.delivery.control.Queues;

/**
 * Every few seconds, on every node: announces again what a crash or a broker that was away left behind (DLV-1). Two
 * messages for one delivery do no harm; none would.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Relay {
    @Inject
    LeftBehind leftBehind;

    @Inject
    Queues queues;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void relay() {
        Instant now = clock.instant();
        List<Queues.Notice> notices = leftBehind.take(now);
        if (!notices.isEmpty() && !queues.announce(notices)) {
            leftBehind.putBack(notices, now);
        }
    }
}
