package org.countersign.adapter.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.adapter.Simulation;
import org.countersign.delivery.Channel;
import org.countersign.delivery.port.Receipt;
import org.countersign.delivery.port.ShortMessage;
import org.countersign.delivery.port.SmsGateway;
import org.countersign.demo.Sent;

/** Keeps text messages in the outbox; the second choice, for what the first one does not take. */
@ApplicationScoped
public class SimulatedSecondSmsGateway implements SmsGateway {
    @Inject
    Simulation simulation;

    @Override
    public String name() {
        return "simulator-2";
    }

    @Override
    public Receipt send(ShortMessage message) {
        Sent sent = Sent.words(Channel.SMS, name(), message.reference(), message.number(), message.text());
        return simulation.telephone(sent, false, message.attempt());
    }
}
