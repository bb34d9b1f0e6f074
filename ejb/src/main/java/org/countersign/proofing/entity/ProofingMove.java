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
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.shared.AccountId;

/** One row of a case's history: what moved it, from where to where, and who. */
@Entity
@Table(name = "proofing_move")
public class ProofingMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private ProofingState was;

    @Enumerated(EnumType.STRING)
    @Column(name = "moved_by")
    private ProofingTrigger trigger;

    @Enumerated(EnumType.STRING)
    private ProofingState became;

    @Column(name = "actor_id")
    private AccountId actor;

    @Column(name = "happened_at")
    private Instant at;

    protected ProofingMove() {}

    /** @param actor null for the product's own steps */
    public ProofingMove(
            long caseId,
            ProofingState was,
            ProofingTrigger trigger,
            ProofingState became,
            AccountId actor,
            Instant at) {
        this.caseId = caseId;
        this.was = was;
        this.trigger = trigger;
        this.became = became;
        this.actor = actor;
        this.at = at;
    }

    public ProofingState was() {
        return was;
    }

    public ProofingState became() {
        return became;
    }
}
