package org.countersign.web.agent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.proofing.CheckQuestion;
import org.countersign.proofing.DocumentType;
import org.countersign.proofing.MeetingFindings;

/**
 * The form in which an agent answers his checklist. What is asked with yes or no comes as plain parameters, since which of
 * it counts depends on the document that is chosen in the same form.
 */
public class CheckForm {
    private static final String CHECK = "check_";
    private static final String NAME = "nameMatches";
    private static final String CONSENT = "consent";
    private static final String TEXT = "consentText";

    private final Map<String, String> sent;
    private String documentCountry;
    private DocumentType documentType;
    private LocalDate expires;
    private String documentNumber;
    private boolean fraud;
    private String notes;

    /** @param sent the request's parameters */
    CheckForm(Map<String, String> sent) {
        this.sent = sent;
    }

    MeetingFindings findings() {
        Map<CheckQuestion, Boolean> checks = new EnumMap<>(CheckQuestion.class);
        for (CheckQuestion question : CheckQuestion.values()) {
            Boolean answer = answer(CHECK + question);
            if (answer != null) {
                checks.put(question, answer);
            }
        }
        return new MeetingFindings(
                documentType,
                documentCountry,
                expires,
                documentNumber,
                checks,
                answer(NAME),
                answer(CONSENT),
                sent.get(TEXT),
                fraud,
                notes);
    }

    /** Null where neither was chosen, or something else was sent. */
    private Boolean answer(String name) {
        return switch (sent.getOrDefault(name, "")) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** Every question; those that are not asked of the chosen kind of document are hidden. */
    public List<CheckQuestion> getQuestions() {
        return CheckQuestion.of(null);
    }

    /** The kinds of document of which a question is not asked, as the style sheet reads them. */
    public String but(CheckQuestion question) {
        return question.without().stream().map(type -> "but-" + type).collect(Collectors.joining(" "));
    }

    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    /** What was sent under that name: yes, no or nothing. */
    public String sent(String name) {
        return sent.get(name);
    }

    public String getDocumentCountry() {
        return documentCountry;
    }

    public void setDocumentCountry(String documentCountry) {
        this.documentCountry = documentCountry;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public void setDocumentType(DocumentType documentType) {
        this.documentType = documentType;
    }

    public LocalDate getExpires() {
        return expires;
    }

    public void setExpires(LocalDate expires) {
        this.expires = expires;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public boolean isFraud() {
        return fraud;
    }

    public void setFraud(boolean fraud) {
        this.fraud = fraud;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
