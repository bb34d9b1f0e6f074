package org.countersign.proofing.control;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countersign.proofing.AcceptableDocument;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.CheckQuestion;
import org.countersign.proofing.MeetingFindings;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.PostalRules;
import org.countersign.shared.Problems;
import org.countersign.shared.Typed;

/** What an agent must have seen before somebody passes, and what may be kept of it (PRF-11). */
public final class FindingRules {
    static final int NOTES_MOST = 1000;

    /** No document is valid for longer: beyond lies a slip of the keyboard. */
    private static final int MOST_YEARS = 60;

    private FindingRules() {}

    /**
     * For a pass: everything answered, everything yes, the document accepted and still valid.
     *
     * @param accepted the documents that are accepted of the country that issued it
     * @param today the day in the office
     * @return the same, tidied, with the number normalized
     * @throws InvalidForm that names every field that is missing or speaks against it
     */
    public static MeetingFindings forPass(MeetingFindings typed, List<AcceptableDocument> accepted, LocalDate today) {
        Problems problems = new Problems();
        MeetingFindings tidy = tidy(problems, typed, false, today);
        document(problems, tidy, accepted, today);
        checks(problems, tidy);
        problems.unless(Boolean.TRUE.equals(tidy.nameMatches()), "nameMatches", AgentMessage.NAME_DIFFERS);
        problems.unless(Boolean.TRUE.equals(tidy.consent()), "consent", AgentMessage.CONSENT_NEEDED);
        problems.unless(!tidy.fraud(), "fraud", AgentMessage.SUSPICION_MARKED);
        problems.refuse();
        return tidy;
    }

    /**
     * For an end without a pass: what was typed so far, if it can be.
     *
     * @param suspected whether it ends with the suspicion itself, which a marked one must
     * @param notesNeeded whether somebody will want to know why
     */
    public static MeetingFindings forEnd(
            MeetingFindings typed, boolean suspected, boolean notesNeeded, LocalDate today) {
        Problems problems = new Problems();
        MeetingFindings tidy = tidy(problems, typed, notesNeeded, today);
        problems.unless(suspected || !tidy.fraud(), "fraud", AgentMessage.SUSPICION_MARKED);
        problems.refuse();
        return tidy;
    }

    private static MeetingFindings tidy(
            Problems problems, MeetingFindings typed, boolean notesNeeded, LocalDate today) {
        String country = Typed.tidy(typed.country());
        problems.unless(
                country == null || PostalRules.isCountry(country), "documentCountry", AgentMessage.DOCUMENT_NEEDED);
        problems.unless(
                typed.expires() == null || isPlausible(typed.expires(), today), "expires", AgentMessage.EXPIRY_NEEDED);
        String number = NotesRules.normalized(typed.number());
        problems.unless(number.isEmpty() || NotesRules.isNumber(number), "documentNumber", AgentMessage.NUMBER_NEEDED);
        return new MeetingFindings(
                typed.type(),
                country,
                typed.expires(),
                number,
                asked(typed),
                typed.nameMatches(),
                typed.consent(),
                typed.consentHash(),
                typed.fraud(),
                notes(problems, typed.notes(), number, notesNeeded));
    }

    private static boolean isPlausible(LocalDate expires, LocalDate today) {
        return expires.isAfter(today.minusYears(MOST_YEARS)) && expires.isBefore(today.plusYears(MOST_YEARS));
    }

    /** Answers to what is asked of such a document, and to nothing else. */
    private static Map<CheckQuestion, Boolean> asked(MeetingFindings typed) {
        Map<CheckQuestion, Boolean> asked = new EnumMap<>(CheckQuestion.class);
        asked.putAll(typed.checks());
        asked.keySet().retainAll(CheckQuestion.of(typed.type()));
        return asked;
    }

    /** On one line, as every text that is stored. */
    private static String notes(Problems problems, String typed, String number, boolean needed) {
        String line = typed == null ? null : typed.replaceAll("[\\r\\n\\t]+", " ");
        String notes = Typed.text(problems, "notes", line, NOTES_MOST, needed ? AgentMessage.NOTES_NEEDED : null);
        problems.unless(notes == null || !NotesRules.holdNumber(notes, number), "notes", AgentMessage.NUMBER_IN_NOTES);
        return notes;
    }

    private static void document(
            Problems problems, MeetingFindings found, List<AcceptableDocument> accepted, LocalDate today) {
        problems.unless(found.country() != null, "documentCountry", AgentMessage.DOCUMENT_NEEDED);
        problems.unless(found.type() != null, "documentType", AgentMessage.DOCUMENT_NEEDED);
        if (found.country() != null && found.type() != null) {
            boolean known = accepted.stream().map(AcceptableDocument::type).anyMatch(found.type()::equals);
            problems.unless(known, "documentType", AgentMessage.DOCUMENT_NOT_ACCEPTED);
        }
        if (found.expires() == null) {
            problems.add("expires", AgentMessage.EXPIRY_NEEDED);
        } else {
            problems.unless(!found.expires().isBefore(today), "expires", AgentMessage.DOCUMENT_EXPIRED);
        }
        problems.unless(!found.number().isEmpty(), "documentNumber", AgentMessage.NUMBER_NEEDED);
    }

    private static void checks(Problems problems, MeetingFindings found) {
        boolean all = found.checks().keySet().containsAll(CheckQuestion.of(found.type()));
        problems.unless(all, "checks", AgentMessage.ANSWERS_NEEDED);
        problems.unless(!found.checks().containsValue(false), "checks", AgentMessage.NOT_ALL_YES);
    }
}
