package org.countersign.adapter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.adapter.Simulation;
import org.countersign.delivery.Channel;
import org.countersign.delivery.port.Mail;
import org.countersign.delivery.port.MailServer;
import org.countersign.delivery.port.Receipt;
import org.countersign.demo.MagicAddress;
import org.countersign.demo.Sent;
import org.countersign.demo.boundary.Outbox;

/** Keeps e-mails in the outbox. */
@ApplicationScoped
public class SimulatedMailServer implements MailServer {
    @Inject
    Outbox outbox;

    @Inject
    Simulation simulation;

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public Receipt send(Mail mail) {
        return switch (MagicAddress.of(mail.to())) {
            case REFUSED -> Receipt.refused("550 5.1.1");
            case HANGS -> simulation.hang();
            case FAILS_FIRST -> mail.attempt() == 1 ? Receipt.unavailable("451 4.3.2") : accept(mail);
            case WORKS -> accept(mail);
        };
    }

    private Receipt accept(Mail mail) {
        outbox.keep(new Sent(
                Channel.EMAIL,
                name(),
                mail.reference(),
                mail.to(),
                mail.subject(),
                mail.text(),
                mail.html(),
                mail.attachments()));
        return Receipt.accepted(null);
    }
}
