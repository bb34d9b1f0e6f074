package org.countersign.proofing.port;

import java.util.Optional;
import org.countersign.shared.PublicId;

/** Where an applicant and an agent meet (PRF-10). */
public interface MeetingRoom {
    /** The name by which an operator chooses it, {@code countersign.meeting}. */
    String name();

    /** The room of that appointment, an https address; empty where people meet on this product's own page. */
    Optional<String> address(PublicId appointment);
}
