package org.countersign.delivery.boundary;

import jakarta.annotation.PostConstruct;
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
import java.time.Instant;
import java.util.List;
import org.countersign.delivery.control.Forgetting;
import org.countersign.delivery.control.LeftBehind;
import org.countersign.delivery.control.Queues;

/**
 * Every few seconds, on every node: announces again what a crash or a broker that was away left behind (DLV-1). Two
 * messages for one delivery do no harm; none would. It also forgets what was given up
 * and kept for long enough.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Relay {
    private static final Logger LOG = System.getLogger(Relay.class.getName());

    @Inject
    LeftBehind leftBehind;

    @Inject
    Queues queues;

    @Inject
    Forgetting forgetting;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        int interrupted = leftBehind.ofFormerLife(clock.instant());
        if (interrupted > 0) {
            LOG.log(Level.INFO, "{0} deliveries were under way when this node ended; they go on", interrupted);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void relay() {
        Instant now = clock.instant();
        List<Queues.Notice> notices = leftBehind.take(now);
        if (!notices.isEmpty() && !queues.announce(notices)) {
            leftBehind.putBack(notices, now);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void forget() {
        boolean more = true;
        while (more) {
            more = forgetting.round(clock.instant());
        }
    }
}
