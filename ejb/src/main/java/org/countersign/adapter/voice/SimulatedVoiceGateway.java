package org.countersign.adapter.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.adapter.Simulation;
import org.countersign.delivery.Channel;
import org.countersign.delivery.port.Receipt;
import org.countersign.delivery.port.VoiceCall;
import org.countersign.delivery.port.VoiceGateway;
import org.countersign.demo.Sent;

/** Keeps what a voice would have read in the outbox. */
@ApplicationScoped
public class SimulatedVoiceGateway implements VoiceGateway {
    @Inject
    Simulation simulation;

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public Receipt call(VoiceCall call) {
        Sent sent = Sent.words(Channel.VOICE, name(), call.reference(), call.number(), call.script());
        return simulation.telephone(sent, false, call.attempt());
    }
}
