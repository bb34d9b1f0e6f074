package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.proofing.AgentMessage;
import org.countersign.proofing.AgentRefused;
import org.countersign.proofing.SuspicionDecision;
import org.countersign.shared.AccountId;

/**
 * A suspicion of fraud and what becomes of it (PRF-11). It is decided as soon as two different people say the same, neither
 * of them the one who suspects; both may be agents. Where the second says the opposite of the first, both words stand, and
 * that of a third person decides. An administrator decides alone where nobody else is left to say anything: so it always
 * ends. Whoever changes it holds its case.
 */
@Entity
@Table(name = "proofing_release")
public class ProofingRelease {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "suspected_by")
    private AccountId suspectedBy;

    @Column(name = "suspected_at")
    private Instant suspectedAt;

    @Column(name = "first_by")
    private AccountId firstBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_decision")
    private SuspicionDecision firstDecision;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "other_by")
    private AccountId otherBy;

    @Column(name = "other_at")
    private Instant otherAt;

    @Column(name = "second_by")
    private AccountId secondBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_decision")
    private SuspicionDecision secondDecision;

    @Column(name = "second_at")
    private Instant secondAt;

    protected ProofingRelease() {}

    public ProofingRelease(long session, AccountId suspectedBy, Instant at) {
        this.session = session;
        this.suspectedBy = suspectedBy;
        this.suspectedAt = at;
    }

    /**
     * Whether that person's word would count: he does not suspect, and has said nothing before. As long as nobody else has,
     * he may think again.
     *
     * @param alone whether he is an administrator, and nobody else is left
     */
    public boolean mayDecide(SuspicionDecision decision, AccountId by, boolean alone) {
        return secondAt == null && !by.equals(suspectedBy) && (alone || !hasWord(by) || mayCorrect(decision, by));
    }

    private boolean mayCorrect(SuspicionDecision decision, AccountId by) {
        return by.equals(firstBy) && otherBy == null && decision != firstDecision;
    }

    /** Whether that person has said something already. */
    public boolean hasWord(AccountId person) {
        return person.equals(firstBy) || person.equals(otherBy);
    }

    /**
     * True if it is decided with this word.
     *
     * @param alone whether that person is an administrator, and nobody else is left
     * @throws AgentRefused if it is decided already, or that person's word does not count
     */
    public boolean decide(SuspicionDecision decision, AccountId by, boolean alone, Instant at) {
        if (!mayDecide(decision, by, alone)) {
            throw new AgentRefused(secondAt == null ? AgentMessage.ANOTHER_PERSON : AgentMessage.DECIDED);
        }
        if (alone || decision == firstDecision || otherBy != null) {
            secondDecision = decision;
            secondBy = by;
            secondAt = at;
            return true;
        }
        if (firstBy == null || by.equals(firstBy)) {
            firstDecision = decision;
            firstBy = by;
            firstAt = at;
        } else {
            otherBy = by;
            otherAt = at;
        }
        return false;
    }

    public AccountId suspectedBy() {
        return suspectedBy;
    }

    /** Who said the opposite of the first word; null where nobody did. */
    public AccountId otherBy() {
        return otherBy;
    }

    public SuspicionDecision firstDecision() {
        return firstDecision;
    }

    public AccountId firstBy() {
        return firstBy;
    }

    public Instant firstAt() {
        return firstAt;
    }
}
