package org.countersign.adapter.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.delivery.Channel;
import org.countersign.delivery.port.Letter;
import org.countersign.delivery.port.LetterPrinter;
import org.countersign.delivery.port.Receipt;
import org.countersign.demo.Sent;
import org.countersign.demo.boundary.Outbox;

/** Keeps letters in the outbox. */
@ApplicationScoped
public class SimulatedLetterPrinter implements LetterPrinter {
    @Inject
    Outbox outbox;

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public Receipt print(Letter letter) {
        outbox.keep(new Sent(
                Channel.LETTER,
                name(),
                letter.reference(),
                letter.addressee(),
                "",
                "",
                "",
                List.of(letter.document())));
        return Receipt.accepted(letter.reference());
    }
}
