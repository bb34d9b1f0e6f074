package org.countersign.proofing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/**
 * What an agent recorded of a meeting, for those who decide after him.
 *
 * @param id of the appointment
 * @param applicant the name on the account
 * @param agent who met him
 * @param documentCountry that issued the document, ISO 3166-1 alpha-2; null, as all that follows, where it was not typed
 * @param consentVersion of the text that was read to the applicant
 * @param signalled whether the bureau's questions were answered wrongly where that is a signal of fraud (PRF-6b)
 * @param confirmUntil by when a second agent has to confirm the pass; null where none has to
 */
public record MeetingRecord(
        PublicId id,
        LegalName applicant,
        String organization,
        String country,
        String agent,
        Instant decidedAt,
        MeetingOutcome outcome,
        DocumentType documentType,
        String documentCountry,
        LocalDate documentExpires,
        SortedMap<CheckQuestion, Boolean> checks,
        Boolean nameMatches,
        Boolean consent,
        String consentVersion,
        String notes,
        boolean signalled,
        Instant confirmUntil)
        implements Serializable {}
