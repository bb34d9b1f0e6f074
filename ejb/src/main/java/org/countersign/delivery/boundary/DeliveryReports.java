package org.countersign.delivery.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.countersign.delivery.LetterNews;
import org.countersign.delivery.control.Reports;

/** For adapters: what their gateways report of what they accepted earlier. A report may come twice, or too late. */
@Stateless
public class DeliveryReports {
    @Inject
    Reports reports;

    @Inject
    Clock clock;

    /** @return false if nothing by that name was accepted (yet) */
    public boolean delivered(String gateway, String reference) {
        return reports.delivered(gateway, reference, clock.instant());
    }

    /** @return false if nothing by that name was accepted (yet) */
    public boolean undeliverable(String gateway, String reference) {
        return reports.undeliverable(gateway, reference, clock.instant());
    }

    /**
     * What became of a letter after it was handed over; a clerk may be the one to tell it, too.
     *
     * @param number the letter's
     * @param at when it happened; what lies in the future counts as now
     * @return false if no letter with that number was handed over (yet)
     */
    public boolean letter(String number, LetterNews news, Instant at) {
        return reports.letter(number, news, at, clock.instant());
    }
}
