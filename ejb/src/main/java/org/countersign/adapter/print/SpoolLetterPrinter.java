package org.countersign.adapter.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.countersign.delivery.port.Letter;
import org.countersign.delivery.port.LetterPrinter;
import org.countersign.delivery.port.Receipt;
import org.countersign.shared.Deployment;
import org.countersign.shared.FailPoint;
import org.countersign.shared.OfficeCalendar;

/**
 * Hands letters to a print service through a folder: {@code countersign.letter.spool.dir}, sealed for the certificate in
 * {@code countersign.letter.spool.certificate}. {@link SpoolFolder} tells what lies where, {@link PrinterReceipts} what the
 * service answers. A letter that comes again, after a node died or the queue told it twice, is not written again (case 52).
 */
@ApplicationScoped
public class SpoolLetterPrinter implements LetterPrinter {
    private static final Logger LOG = System.getLogger(SpoolLetterPrinter.class.getName());

    @Inject
    Deployment deployment;

    @Inject
    OfficeCalendar calendar;

    @Inject
    FailPoint failPoint;

    @Inject
    Clock clock;

    private volatile LocalDate tidied;

    @Override
    public String name() {
        return "spool";
    }

    @Override
    public Receipt print(Letter letter) {
        PrinterEnvelope envelope = PrinterEnvelope.to(setting("countersign.letter.spool.certificate"));
        if (!envelope.counts(clock.instant())) {
            LOG.log(Level.ERROR, "The certificate of the print service does not count now; letters wait");
            return Receipt.unavailable("certificate");
        }
        try {
            return written(spool(), letter, envelope);
        } catch (IOException full) {
            LOG.log(Level.ERROR, () -> letter + " does not get into the spool", full);
            return Receipt.unavailable("spool");
        }
    }

    private Receipt written(SpoolFolder spool, Letter letter, PrinterEnvelope envelope) throws IOException {
        if (knows(spool, letter)) {
            return Receipt.accepted(letter.number());
        }
        String name = letter.number() + "-" + letter.attempt() + "-" + deployment.node();
        Path draft = spool.draft(name, envelope.seal(letter.document().content()));
        failPoint.reached("spool.publish");
        return published(spool, draft, letter);
    }

    /** From here on nobody can say any more that it was not taken: no other printer may get it. */
    private static Receipt published(SpoolFolder spool, Path draft, Letter letter) {
        try {
            spool.publish(draft, letter.number());
            return Receipt.accepted(letter.number());
        } catch (IOException unsure) {
            LOG.log(Level.ERROR, () -> letter + " may not be in the spool", unsure);
            return Receipt.unclear("spool");
        }
    }

    /** The lists are long: they are asked only where an attempt before this one may have come so far. */
    private static boolean knows(SpoolFolder spool, Letter letter) throws IOException {
        return spool.knows(letter.number()) || letter.attempt() > 1 && new SpoolManifests(spool).name(letter.number());
    }

    /** Lists what is to be printed, and takes what the service tells; one node at a time. */
    @Override
    public void report(Taker taker) {
        try {
            SpoolFolder spool = spool();
            try (FileChannel gate = FileChannel.open(
                            spool.place(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = gate.tryLock()) {
                if (lock != null) {
                    attend(spool, taker);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void attend(SpoolFolder spool, Taker taker) throws IOException {
        Instant now = clock.instant();
        LocalDate today = calendar.day(now);
        SpoolManifests manifests = new SpoolManifests(spool);
        boolean more = true;
        while (more) {
            more = manifests.list(today) > 0;
        }
        new PrinterReceipts(spool).take(taker);
        if (!today.equals(tidied)) {
            spool.tidy(now);
            tidied = today;
        }
    }

    private SpoolFolder spool() throws IOException {
        return new SpoolFolder(setting("countersign.letter.spool.dir"));
    }

    private Path setting(String name) {
        return Path.of(deployment.text(name).orElseThrow(() -> new IllegalStateException(name + " names no place")));
    }
}
