package org.countersign.adapter.print;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countersign.delivery.Channel;
import org.countersign.delivery.LetterNews;
import org.countersign.delivery.boundary.DeliveryReports;
import org.countersign.delivery.port.Letter;
import org.countersign.delivery.port.LetterPrinter;
import org.countersign.delivery.port.Receipt;
import org.countersign.demo.MagicStreet;
import org.countersign.demo.Sent;
import org.countersign.demo.boundary.Outbox;

/** Keeps letters in the outbox, and has them mailed and carried within seconds; {@link MagicStreet} tells where not. */
@ApplicationScoped
public class SimulatedLetterPrinter implements LetterPrinter {
    private static final int TRIES = 10;

    @Inject
    Outbox outbox;

    @Inject
    DeliveryReports reports;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService threads;

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public Receipt print(Letter letter) {
        String text = text(letter);
        MagicStreet magic = MagicStreet.of(text);
        if (magic == MagicStreet.FAILS_FIRST && letter.attempt() == 1) {
            return Receipt.unavailable("paper jam");
        }
        outbox.keep(new Sent(
                Channel.LETTER,
                name(),
                letter.reference(),
                letter.addressee(),
                "",
                text,
                "",
                List.of(letter.document())));
        if (magic != MagicStreet.LOST) {
            LetterNews end = magic == MagicStreet.RETURNED ? LetterNews.RETURNED : LetterNews.DELIVERED;
            report(letter.number(), List.of(LetterNews.MAILED, end), TRIES);
        }
        return Receipt.accepted(letter.number());
    }

    /**
     * One after the other, a second apart; again if the acceptance is not on record yet. Nobody waits for a report: one
     * that fails is lost, as reports are.
     */
    private void report(String number, List<LetterNews> news, int tries) {
        var unused = threads.schedule(
                () -> {
                    boolean known = reports.letter(number, news.get(0), clock.instant());
                    List<LetterNews> left = known ? news.subList(1, news.size()) : news;
                    if (!left.isEmpty() && tries > 1) {
                        report(number, left, tries - 1);
                    }
                },
                1,
                TimeUnit.SECONDS);
    }

    /** What its reader reads, for the outbox to show and to search. */
    private static String text(Letter letter) {
        try (PDDocument pages = Loader.loadPDF(letter.document().content())) {
            return new PDFTextStripper().getText(pages).strip();
        } catch (IOException broken) {
            throw new IllegalStateException("the letter cannot be read", broken);
        }
    }
}
