package org.countersign.demo.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.countersign.crypto.SealedSecret;
import org.countersign.proofing.Verdict;

/**
 * An inquiry in the simulated bureau's own book. Somebody is told of, asked perhaps for more digits, asked questions, and
 * judged. What it has to know later is sealed: the address until it is forgotten, the questions until they are answered
 * or their time is over. Nothing else of what was typed is kept.
 */
@Entity
@Table(name = "simulated_inquiry")
public class SimulatedInquiry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;
    private String request;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed_address"))
    private SealedSecret address;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed_questions"))
    private SealedSecret questions;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "forget_at")
    private Instant forgetAt;

    protected SimulatedInquiry() {}

    /** Somebody whom it does not know. */
    public SimulatedInquiry(String reference, String request) {
        this.reference = reference;
        this.request = request;
        this.stage = Stage.NOT_LOCATED;
    }

    /** It knows him, at that address. */
    public void locate(SealedSecret at, Instant until) {
        stage = Stage.LOCATED;
        address = at;
        forgetAt = until;
    }

    /** It has questions to put to him. */
    public void ask(SealedSecret sheet, Instant until) {
        stage = Stage.ASKED;
        questions = sheet;
        answerBy = until;
    }

    /** Before it puts them it wants all nine digits; without them it forgets him soon. */
    public void wantDigits() {
        stage = Stage.DIGITS_WANTED;
        forgetAt = answerBy;
    }

    /** All nine digits came, for which it has no use. */
    public void takeDigits(Instant now, Instant answersUntil, Instant addressUntil) {
        if (stage == Stage.DIGITS_WANTED && now.isBefore(answerBy)) {
            stage = Stage.ASKED;
            answerBy = answersUntil;
            forgetAt = addressUntil;
        }
    }

    /** It judges once, and only in time; the questions are forgotten. */
    public void judge(boolean right, Instant now) {
        if (stage == Stage.ASKED) {
            Stage told = right ? Stage.RIGHT : Stage.WRONG;
            stage = now.isBefore(answerBy) ? told : Stage.TOO_LATE;
            questions = null;
        }
    }

    public Optional<Verdict> verdict() {
        return switch (stage) {
            case RIGHT -> Optional.of(Verdict.RIGHT);
            case WRONG -> Optional.of(Verdict.WRONG);
            case TOO_LATE -> Optional.of(Verdict.TOO_LATE);
            case NOT_LOCATED, LOCATED, DIGITS_WANTED, ASKED -> Optional.empty();
        };
    }

    public String reference() {
        return reference;
    }

    public String request() {
        return request;
    }

    public Stage stage() {
        return stage;
    }

    /** Where it has located him, as long as it remembers. */
    public Optional<SealedSecret> address(Instant now) {
        boolean located = stage != Stage.NOT_LOCATED && stage != Stage.DIGITS_WANTED;
        return located && now.isBefore(forgetAt) ? Optional.ofNullable(address) : Optional.empty();
    }

    /** What it asks him, or will ask, as long as he may answer. */
    public Optional<SealedSecret> questions(Instant now) {
        return answerBy != null && now.isBefore(answerBy) ? Optional.ofNullable(questions) : Optional.empty();
    }

    /** How far an inquiry has come. */
    public enum Stage {
        NOT_LOCATED,
        LOCATED,
        DIGITS_WANTED,
        ASKED,
        RIGHT,
        WRONG,
        TOO_LATE
    }
}
