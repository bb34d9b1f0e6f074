package org.countersign.demo.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.demo.Journey;
import org.countersign.demo.control.DemoClock;
import org.countersign.demo.control.DemoOnly;
import org.countersign.shared.Time;

/** Moves the time of a demo server, on all its nodes: codes expire, notices fall due, sweeps have work. */
@Stateless
public class TimeTravel {
    @Inject
    DemoOnly demo;

    @Inject
    DemoClock hands;

    @Inject
    Time time;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What time it is here, and how far that is from the machine's. */
    public Journey now() {
        demo.check();
        return new Journey(clock.instant(), time.travelled());
    }

    /** @param distance forward, or back if negative */
    public void by(Duration distance) {
        demo.check();
        set(time.travelled().plus(distance));
    }

    public void to(Instant moment) {
        demo.check();
        set(time.travelled().plus(Duration.between(clock.instant(), moment)));
    }

    public void home() {
        demo.check();
        set(Duration.ZERO);
    }

    private void set(Duration fromNow) {
        audit.record(Entry.done(Act.DEMO_TIME_TRAVELLED).with("seconds", fromNow.toSeconds()));
        deliveries.hurry();
        hands.set(fromNow);
    }
}
