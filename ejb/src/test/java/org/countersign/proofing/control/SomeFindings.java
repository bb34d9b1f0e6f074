package org.countersign.proofing.control;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.countersign.proofing.CheckQuestion;
import org.countersign.proofing.DocumentType;
import org.countersign.proofing.MeetingFindings;

/** Findings that let somebody pass, one of them changed at a time. */
final class SomeFindings {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private DocumentType type = DocumentType.PASSPORT;
    private String country = "DE";
    private LocalDate expires = TODAY;
    private String number = "C01X00T47";
    private final Map<CheckQuestion, Boolean> checks = new EnumMap<>(CheckQuestion.class);
    private Boolean nameMatches = true;
    private Boolean consent = true;
    private boolean fraud;
    private String notes;

    SomeFindings() {
        CheckQuestion.of(type).forEach(question -> checks.put(question, true));
    }

    SomeFindings of(DocumentType kind, String issuer) {
        type = kind;
        country = issuer;
        return this;
    }

    SomeFindings expiring(LocalDate day) {
        expires = day;
        return this;
    }

    SomeFindings numbered(String typed) {
        number = typed;
        return this;
    }

    SomeFindings answering(CheckQuestion question, Boolean answer) {
        if (answer == null) {
            checks.remove(question);
        } else {
            checks.put(question, answer);
        }
        return this;
    }

    SomeFindings named(Boolean matches) {
        nameMatches = matches;
        return this;
    }

    SomeFindings agreed(Boolean yes) {
        consent = yes;
        return this;
    }

    SomeFindings suspicious() {
        fraud = true;
        return this;
    }

    SomeFindings noting(String typed) {
        notes = typed;
        return this;
    }

    MeetingFindings made() {
        return new MeetingFindings(type, country, expires, number, checks, nameMatches, consent, "hash", fraud, notes);
    }
}
