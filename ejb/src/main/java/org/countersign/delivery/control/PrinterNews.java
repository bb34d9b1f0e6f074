package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.countersign.delivery.port.LetterPrinter;

/** Collects what the operator's printers tell. */
@ApplicationScoped
public class PrinterNews {
    private static final Logger LOG = System.getLogger(PrinterNews.class.getName());

    @Inject
    Gateways gateways;

    @Inject
    Reports reports;

    /** One report, one transaction; one printer that cannot be asked holds up no other. */
    public void collect(Instant now) {
        for (LetterPrinter printer : gateways.letters()) {
            try {
                printer.report((number, news, at) -> reports.letter(number, news, at, now));
            } catch (RuntimeException broken) {
                LOG.log(Level.ERROR, () -> "the printer " + printer.name() + " cannot be asked", broken);
            }
        }
    }
}
