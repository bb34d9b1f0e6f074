package org.countersign.demo.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.demo.control.DueNotices;
import org.countersign.demo.control.NoticeSender;
import org.countersign.shared.Deployment;

/** Sends the simulated provider's messages when they are due, after the payment was decided and committed. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderMessages {
    @Inject
    DueNotices due;

    @Inject
    NoticeSender sender;

    @Inject
    Deployment deployment;

    @Inject
    Clock clock;

    /** Every second or two, on a demo server only. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void send() {
        if (deployment.isDemo()) {
            due.take(clock.instant())
                    .forEach(notice -> sender.send(notice.reference(), notice.notifyAt(), clock.instant()));
        }
    }
}
