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
 * of them the one who suspects; both may be agents. Whoever says the other thing takes the place of the first, and waits for
 * somebody to agree with him. Whoever changes it holds its case.
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

    /** Whether that person's word would count: he neither suspects, nor has said the same before. */
    public boolean mayDecide(SuspicionDecision decision, AccountId by) {
        boolean again = decision == firstDecision && by.equals(firstBy);
        return secondAt == null && !by.equals(suspectedBy) && !again;
    }

    /**
     * True if this was the second word for it: then it is decided.
     *
     * @throws AgentRefused if it is decided already, or that person's word does not count
     */
    public boolean decide(SuspicionDecision decision, AccountId by, Instant at) {
        if (!mayDecide(decision, by)) {
            throw new AgentRefused(secondAt == null ? AgentMessage.ANOTHER_PERSON : AgentMessage.DECIDED);
        }
        if (decision == firstDecision) {
            secondDecision = decision;
            secondBy = by;
            secondAt = at;
            return true;
        }
        firstDecision = decision;
        firstBy = by;
        firstAt = at;
        return false;
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
