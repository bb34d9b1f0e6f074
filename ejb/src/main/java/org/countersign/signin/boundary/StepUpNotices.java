package org.countersign.signin.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.caller.FreshOtpDemanded;
import org.countersign.signin.control.UnansweredDemands;

/** Tells a holder when somebody with his password was asked for a code and showed none (OTP-6, case 4). */
@Startup
@Singleton
@Lock(LockType.READ)
@DependsOn("SchemaMigration")
public class StepUpNotices {
    @Inject
    UnansweredDemands demands;

    @Inject
    Clock clock;

    /** In a transaction of its own: that of the refused act is rolled back. */
    public void demanded(@ObservesAsync FreshOtpDemanded demanded) {
        demands.demanded(demanded.session(), clock.instant());
    }

    /** Twice a minute, on every node; of several nodes one tells. */
    @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
    public void close() {
        demands.close(clock.instant());
    }
}
