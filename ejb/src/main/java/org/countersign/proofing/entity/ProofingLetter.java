package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.countersign.proofing.LetterLife;
import org.countersign.proofing.LetterState;
import org.countersign.proofing.LetterTrigger;
import org.countersign.proofing.LetterView;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * One letter with an activation code: ordered, printed, mailed, and perhaps brought back. Address and code travel sealed in
 * its delivery, which forgets them; here stays when it went, never where (PRF-6). Whoever
 * moves it holds its row ({@code LetterMoves}).
 */
@Entity
@Table(name = "proofing_letter")
public class ProofingLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proofing_letter_seq")
    @SequenceGenerator(name = "proofing_letter_seq", sequenceName = "proofing_letter_seq", allocationSize = 50)
    private Long id;

    private String number;

    @Column(name = "case_id")
    private PublicId proofingCase;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "code_id")
    private PublicId code;

    @Column(name = "delivery_id")
    private PublicId delivery;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.ORDERED;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @Column(name = "support_from")
    private LocalDate supportFrom;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "not_sent_at")
    private Instant notSentAt;

    protected ProofingLetter() {}

    /** @param code the activation code in it */
    public ProofingLetter(String number, ActivationCode code, PublicId delivery, Instant orderedAt) {
        this.number = number;
        this.proofingCase = code.proofingCase();
        this.account = code.account();
        this.code = code.publicId();
        this.delivery = delivery;
        this.orderedAt = orderedAt;
    }

    /** When its receiver may expect it, and when support helps if it has not come. */
    public void expect(LocalDate on, LocalDate helpFrom) {
        expectedOn = on;
        supportFrom = helpFrom;
    }

    /** @return false where its life has no such step: the report came twice, or too late */
    public boolean fire(LetterTrigger trigger, Instant at) {
        Optional<LetterState> next = LetterLife.next(state, trigger);
        next.ifPresent(reached -> {
            state = reached;
            note(trigger, at);
        });
        return next.isPresent();
    }

    private void note(LetterTrigger trigger, Instant at) {
        switch (trigger) {
            case MAKE -> madeAt = at;
            case MAIL -> mailedAt = at;
            case DELIVER -> deliveredAt = at;
            case RETURN -> returnedAt = at;
            case GIVE_UP -> notSentAt = at;
        }
    }

    public LetterView view() {
        return new LetterView(
                number, delivery, state, orderedAt, expectedOn, supportFrom, mailedAt, deliveredAt, returnedAt);
    }

    public String number() {
        return number;
    }

    public PublicId proofingCase() {
        return proofingCase;
    }

    public AccountId account() {
        return account;
    }

    public PublicId code() {
        return code;
    }

    public PublicId delivery() {
        return delivery;
    }

    public LetterState state() {
        return state;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Instant returnedAt() {
        return returnedAt;
    }
}
