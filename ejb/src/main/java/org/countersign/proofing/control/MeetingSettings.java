package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.proofing.RoomLink;
import org.countersign.shared.Deployment;

/**
 * What the operator says of meeting rooms: {@code countersign.meeting}, which is {@code builtin} or {@code link};
 * {@code .link}, the address of a video service's rooms; {@code .ice}, the STUN and TURN servers of the built-in room;
 * {@code .turn-secret}, or {@code .turn-secret-file} with the secret in its first line; {@code .relay-only}, {@code true}
 * where browsers must meet through a TURN server.
 */
@ApplicationScoped
public class MeetingSettings {
    static final String BUILT_IN = "builtin";
    static final String LINK = "link";

    private Function<String, Optional<String>> settings;

    protected MeetingSettings() {}

    @Inject
    public MeetingSettings(Deployment deployment) {
        this(deployment::text);
    }

    MeetingSettings(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** The name of the room that was chosen. */
    public String room() {
        return said("").orElse(BUILT_IN);
    }

    IceAddresses ice() {
        return IceAddresses.of(said(".ice").orElse(""));
    }

    boolean relayOnly() {
        return said(".relay-only").map(Boolean::parseBoolean).orElse(false);
    }

    /** What this product and the TURN servers both know; empty if nothing readable was given. */
    Optional<String> turnSecret() {
        return said(".turn-secret").or(() -> said(".turn-secret-file").flatMap(MeetingSettings::firstLine));
    }

    /** What is wrong with all that, in words for the operator; empty if people can meet. */
    public List<String> faults() {
        return switch (room()) {
            case BUILT_IN -> faultsOfServers();
            case LINK -> faultsOfLink();
            default -> List.of("COUNTERSIGN_MEETING must be builtin or link, and is " + room());
        };
    }

    private List<String> faultsOfLink() {
        return said(".link").map(RoomLink::new).filter(RoomLink::isSound).isPresent()
                ? List.of()
                : List.of("COUNTERSIGN_MEETING_LINK must be an https address with {id} in its path or query");
    }

    private List<String> faultsOfServers() {
        IceAddresses ice = ice();
        return Stream.of(
                        fault(
                                said(".ice").isEmpty(),
                                "COUNTERSIGN_MEETING_ICE must list stun: and turn: addresses; say none where all people"
                                        + " can reach each other"),
                        fault(
                                !ice.odd().isEmpty(),
                                "COUNTERSIGN_MEETING_ICE names what is no stun: or turn: address: " + ice.odd()),
                        fault(
                                !ice.turn().isEmpty() && turnSecret().isEmpty(),
                                "COUNTERSIGN_MEETING_TURN_SECRET, or the file that COUNTERSIGN_MEETING_TURN_SECRET_FILE"
                                        + " names, must hold the secret of the TURN servers"),
                        fault(
                                relayOnly() && ice.turn().isEmpty(),
                                "COUNTERSIGN_MEETING_RELAY_ONLY needs a turn: address"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> fault(boolean is, String words) {
        return is ? Optional.of(words) : Optional.empty();
    }

    private Optional<String> said(String part) {
        return settings.apply("countersign.meeting" + part);
    }

    private static Optional<String> firstLine(String file) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.findFirst().map(String::strip).filter(secret -> !secret.isEmpty());
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return Optional.empty(); // told at the start, as a secret that is missing
        }
    }
}
