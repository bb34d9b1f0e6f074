package org.countersign.proofing;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an agent has seen and typed (PRF-11). The document's number is in it only on its way to the keyed hash; it tells
 * nothing of itself.
 *
 * @param country that issued the document, ISO 3166-1 alpha-2
 * @param expires the last day on which the document is valid
 * @param checks the answers given so far; what is missing was not answered
 * @param nameMatches whether the name on the document is the account's; null where it was not answered
 * @param consent whether the person agreed; null where he was not asked
 * @param consentHash of the text that was read to him
 * @param fraud whether the agent thinks that something is wrong
 */
public record MeetingFindings(
        DocumentType type,
        String country,
        LocalDate expires,
        String number,
        Map<CheckQuestion, Boolean> checks,
        Boolean nameMatches,
        Boolean consent,
        String consentHash,
        boolean fraud,
        String notes) {
    /** Of a meeting to which nobody came. */
    public static final MeetingFindings NONE =
            new MeetingFindings(null, null, null, null, Map.of(), null, null, null, false, null);

    public MeetingFindings {
        checks = Map.copyOf(checks);
    }

    @Override
    public String toString() {
        return "findings";
    }
}
