package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.countersign.delivery.Channel;
import org.countersign.delivery.Failure;
import org.countersign.delivery.port.Receipt;
import org.countersign.shared.FailPoint;

/** Makes one attempt: claims, carries outside any transaction and lock, records. */
@ApplicationScoped
public class Courier {
    private static final Logger LOG = System.getLogger(Courier.class.getName());

    @Inject
    Claims claims;

    @Inject
    Carriers carriers;

    @Inject
    Ledger ledger;

    @Inject
    FailPoint failPoint;

    @Inject
    Clock clock;

    /** Does nothing if there is nothing to do: the message came twice, too early, or too late. */
    public void deliver(long delivery, Channel channel) {
        claims.claim(delivery, channel, clock.instant()).ifPresent(this::carry);
    }

    private void carry(Parcel parcel) {
        failPoint.reached("delivery.carry");
        Carried carried = attempt(parcel);
        failPoint.reached("delivery.record");
        ledger.record(parcel, carried, clock.instant());
    }

    /** Whatever an adapter or a template throws, the attempt has an outcome; its message may hold what was sent. */
    private Carried attempt(Parcel parcel) {
        try {
            return carriers.carry(parcel);
        } catch (RuntimeException unforeseen) {
            String kind = unforeseen.getClass().getSimpleName();
            LOG.log(Level.ERROR, "{0} failed: {1}", parcel, kind);
            return new Carried(null, new Receipt.NotTaken(Failure.BROKEN, kind), false);
        }
    }
}
