package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/**
 * An appointment in its agent's list.
 *
 * @param id of the appointment
 * @param country where the applicant is proofed, ISO 3166-1 alpha-2; null where that is not chosen
 * @param outcome null before there is one
 */
public record AgendaItem(
        PublicId id,
        LegalName applicant,
        String country,
        Instant startsAt,
        Instant endsAt,
        AppointmentState state,
        MeetingOutcome outcome)
        implements Serializable {

    /** What is said of it: what came of it, or else where it stands. */
    public Enum<?> getShown() {
        return outcome == null ? state : outcome;
    }
}
