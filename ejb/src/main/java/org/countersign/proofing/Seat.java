package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.PublicId;

/**
 * The caller's place in an appointment's room, while the room is open. Each of the two parties has one place, however
 * many windows he opens.
 *
 * @param closes when the room closes
 */
public record Seat(PublicId appointment, Party party, Instant closes) implements Serializable {}
