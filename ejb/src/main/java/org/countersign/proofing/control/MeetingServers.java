package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.IceServers;
import org.countersign.proofing.IceServers.Server;

/** The servers that bring browsers together, with what opens them for a while. */
@ApplicationScoped
public class MeetingServers {
    private static final int WORD = 12;

    @Inject
    MeetingSettings settings;

    @Inject
    RandomCodes random;

    /**
     * @param until how long what opens the TURN servers is good; a connection that stands by then goes on
     * @throws IllegalStateException if there are TURN servers and no secret; a production server does not start then
     */
    public IceServers until(Instant until) {
        IceAddresses ice = settings.ice();
        List<Server> servers = new ArrayList<>();
        if (!ice.stun().isEmpty()) {
            servers.add(new Server(ice.stun(), null, null));
        }
        if (!ice.turn().isEmpty()) {
            servers.add(turn(ice.turn(), until));
        }
        return new IceServers(List.copyOf(servers), settings.relayOnly());
    }

    private Server turn(List<String> addresses, Instant until) {
        Optional<String> secret = settings.turnSecret();
        TurnCredential credential = TurnCredential.of(
                until,
                random.publicId().value().substring(0, WORD),
                secret.orElseThrow(() -> new IllegalStateException("no secret for the TURN servers")));
        return new Server(addresses, credential.username(), credential.password());
    }
}
