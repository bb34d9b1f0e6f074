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
 * @param changeable whether it can be moved and cancelled now
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
        boolean changeable)
        implements Serializable {

    public boolean isBooked() {
        return state == AppointmentState.BOOKED;
    }
}
