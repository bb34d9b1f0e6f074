package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.WrongAnswers;

/** What a policy says, in the columns of its version. */
@Embeddable
public class StoredSettings {
    private static final String BETWEEN = ",";

    @Enumerated(EnumType.STRING)
    private BureauQuestions questions;

    @Enumerated(EnumType.STRING)
    @Column(name = "wrong_answers")
    private WrongAnswers wrongAnswers;

    private int attempts;
    private String countries;

    @Enumerated(EnumType.STRING)
    private LetterUse letter;

    @Column(name = "days_contiguous_us")
    private int daysContiguousUs;

    @Column(name = "days_elsewhere")
    private int daysElsewhere;

    private boolean webcam;

    protected StoredSettings() {}

    StoredSettings(MethodSettings settings) {
        this.questions = settings.questions();
        this.wrongAnswers = settings.wrongAnswers();
        this.attempts = settings.attempts();
        this.countries = String.join(BETWEEN, settings.countries());
        this.letter = settings.letter();
        this.daysContiguousUs = settings.daysContiguousUs();
        this.daysElsewhere = settings.daysElsewhere();
        this.webcam = settings.webcam();
    }

    MethodSettings settings() {
        Set<String> where = countries.isEmpty() ? Set.of() : Set.of(countries.split(BETWEEN));
        return new MethodSettings(
                questions, wrongAnswers, attempts, where, letter, daysContiguousUs, daysElsewhere, webcam);
    }
}
