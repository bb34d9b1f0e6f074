package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.countersign.proofing.AppointmentPhase;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** The office's rules for appointments, as an operator has set them. */
@ApplicationScoped
public class Reception {
    @Inject
    Policies policies;

    @Inject
    MeetingSettings meeting;

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

    /** Whether the product knows by itself who came: in the room of a video service nobody but the agent does. */
    boolean seesWhoCame() {
        return meeting.room().equals(MeetingSettings.BUILT_IN);
    }

    /** How long after its end it is certain that nobody meets any more: the wait is over, and the room is closed (SWP-1). */
    public Duration absence() {
        Duration open = policies.duration(Policy.ROOM_CLOSES);
        Duration patience = policies.duration(Policy.APPOINTMENT_NO_SHOW_AFTER);
        return patience.compareTo(open) > 0 ? patience : open;
    }

    /** Where the clock stands with that appointment; where nobody has met, it is over when that is certain. */
    AppointmentPhase phase(Appointment booked, Instant now) {
        boolean missable = seesWhoCame() && !booked.wasMet();
        return AppointmentPhase.at(
                now,
                booked.hasBegun(now),
                booked.time().until().plus(missable ? absence() : policies.duration(Policy.ROOM_CLOSES)));
    }

    /** When an outcome can be given: from the beginning until [appointment.outcome-until] after the end (PRF-11). */
    TimeSpan entry(TimeSpan time) {
        return new TimeSpan(time.from(), time.until().plus(policies.duration(Policy.APPOINTMENT_OUTCOME_UNTIL)));
    }

    /** Whether an agent may proof people of his own organization. */
    boolean allowsOwnOrganization() {
        return policies.says(Policy.APPOINTMENT_OWN_ORGANIZATION, "allowed");
    }
}
