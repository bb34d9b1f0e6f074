package org.countersign.proofing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.countersign.shared.PublicId;

/**
 * The address of rooms that somebody else runs, with {@code {id}} where an appointment's public id goes, such as {@code
 * https://meet.example/countersign-{id}}. Who knows a room's address can enter it, so it is told to the two parties alone.
 */
public record RoomLink(String template) {
    private static final String GAP = "{id}";

    /** Whether it is an https address that leads to a room of its own for each appointment, on one and the same host. */
    public boolean isSound() {
        Optional<URI> one = address("a");
        return template.contains(GAP)
                && one.filter(room -> "https".equals(room.getScheme()) && room.getRawUserInfo() == null)
                        .map(URI::getHost)
                        .equals(address("b").map(URI::getHost))
                && one.map(URI::getHost).isPresent();
    }

    /** The room of that appointment. */
    public String of(PublicId appointment) {
        return template.replace(GAP, appointment.value());
    }

    private Optional<URI> address(String id) {
        try {
            return Optional.of(new URI(template.replace(GAP, id)));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
