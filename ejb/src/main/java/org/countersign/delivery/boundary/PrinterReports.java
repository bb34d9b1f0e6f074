package org.countersign.delivery.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.delivery.control.PrinterNews;

/** Asks the printers of letters what became of what they were given; each report is recorded by itself. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrinterReports {
    @Inject
    PrinterNews news;

    @Inject
    Clock clock;

    /** Every quarter of a minute, on every node; a printer's own folder lets one at a time in. */
    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    void ask() {
        news.collect(clock.instant());
    }
}
