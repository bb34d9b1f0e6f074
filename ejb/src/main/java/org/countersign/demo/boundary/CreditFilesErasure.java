package org.countersign.demo.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.demo.control.InquiryBook;
import org.countersign.shared.Deployment;

/** The simulated bureau forgets what it has no more use for; what it says does not depend on when. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class CreditFilesErasure {
    @Inject
    InquiryBook book;

    @Inject
    Deployment deployment;

    @Inject
    Clock clock;

    /** Every minute, on a demo server only. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void erase() {
        if (deployment.isDemo()) {
            book.forget(clock.instant());
        }
    }
}
