package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.countersign.shared.PublicId;

/**
 * An appointment as its applicant sees it.
 *
 * @param sequence grows with each change; whoever moves or cancels it says which one he saw
 * @param zone in which its times are told
 * @param phone in E.164
 * @param outcomeUntil by when its agent says what came of it
 */
public record AppointmentSummary(
        PublicId id,
        AppointmentState state,
        int sequence,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String email,
        String phone,
        AppointmentPhase phase,
        Instant outcomeUntil)
        implements Serializable {

    public boolean isBooked() {
        return state == AppointmentState.BOOKED;
    }

    /** Whether it can be moved and cancelled now. */
    public boolean isChangeable() {
        return isBooked() && phase == AppointmentPhase.AHEAD;
    }

    /** Whether nothing is left but that its agent says what came of it. */
    public boolean isAwaitingOutcome() {
        return isBooked() && phase == AppointmentPhase.OVER;
    }
}
