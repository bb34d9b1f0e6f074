package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.countersign.proofing.TimeSpan;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** The office's rules for appointments, as an operator has set them. */
@ApplicationScoped
public class Reception {
    @Inject
    Policies policies;

    /** How long an appointment lasts. */
    Duration length() {
        return policies.duration(Policy.APPOINTMENT_LENGTH);
    }

    /** When appointments may begin that are made now: not at once, and not in the far future. */
    TimeSpan bookable(Instant now) {
        return new TimeSpan(
                now.plus(policies.duration(Policy.APPOINTMENT_LEAD)),
                now.plus(policies.duration(Policy.APPOINTMENT_HORIZON)));
    }

    /** How long after its end somebody who has not come is waited for. */
    public Duration patience() {
        return policies.duration(Policy.APPOINTMENT_NO_SHOW_AFTER);
    }

    /** How long after its end it is certain that nobody meets any more: the wait is over, and the room is closed (SWP-1). */
    public Duration absence() {
        Duration open = policies.duration(Policy.ROOM_CLOSES);
        return patience().compareTo(open) > 0 ? patience() : open;
    }

    /** Whether an agent may proof people of his own organization. */
    boolean allowsOwnOrganization() {
        return policies.says(Policy.APPOINTMENT_OWN_ORGANIZATION, "allowed");
    }
}
