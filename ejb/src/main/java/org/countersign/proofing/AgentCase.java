package org.countersign.proofing;

import java.time.Instant;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/**
 * An appointment and its case as the agent sees them.
 *
 * @param id of the appointment
 * @param applicant the name on the account, with which the document's is compared
 * @param organization the applicant's
 * @param country where he is proofed, ISO 3166-1 alpha-2
 * @param signalled whether the bureau's questions were answered wrongly where that is a signal of fraud (PRF-6b)
 * @param phone under which he can be reached, in E.164
 * @param met whether both have found each other
 * @param consent the text that is read to the applicant, in his language
 * @param entry when an outcome can be given
 * @param open whether one can be given now
 * @param outcome null before there is one
 * @param codeGivenAt when the last code was shown; null where none was
 * @param codePossible whether a code can be shown now: the first one, or one that ends it
 * @param codeUntil until when one can be shown; null where there is no pass
 * @param own whether the agent meets the applicant himself; else he has confirmed the pass
 * @param refusedBefore whether a second agent has not confirmed an earlier pass of the same case
 */
public record AgentCase(
        PublicId id,
        LegalName applicant,
        String organization,
        String country,
        boolean signalled,
        String email,
        String phone,
        Instant startsAt,
        Instant endsAt,
        AppointmentState state,
        boolean met,
        LegalText consent,
        TimeSpan entry,
        boolean open,
        MeetingOutcome outcome,
        Instant codeGivenAt,
        boolean codePossible,
        Instant codeUntil,
        boolean own,
        boolean refusedBefore) {

    /** What is said of it: what came of it, or else where it stands. */
    public Enum<?> getShown() {
        return outcome == null ? state : outcome;
    }
}
