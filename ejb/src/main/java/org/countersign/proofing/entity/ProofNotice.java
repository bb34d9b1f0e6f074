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
import org.countersign.proofing.ProofSeen;
import org.countersign.proofing.ProofingMethod;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * What somebody was told at all his addresses after he was proofed, with a link by which he can object. The link works
 * once, for whoever uses it first, and ends; only its hash is kept.
 */
@Entity
@Table(name = "proof_notice")
public class ProofNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "account_id")
    private AccountId account;

    private PublicId proof;

    @Enumerated(EnumType.STRING)
    private ProofingMethod method;

    @Column(name = "proofed_at")
    private Instant proofedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "objected_at")
    private Instant objectedAt;

    protected ProofNotice() {}

    /** @param endsAt from when on the link is of no use */
    public ProofNotice(
            String linkHash, AccountId account, PublicId proof, ProofingMethod method, Instant at, Instant endsAt) {
        this.linkHash = linkHash;
        this.account = account;
        this.proof = proof;
        this.method = method;
        this.proofedAt = at;
        this.endsAt = endsAt;
    }

    public AccountId account() {
        return account;
    }

    public PublicId proof() {
        return proof;
    }

    /** What the page behind the link shows at that moment. */
    public ProofSeen seen(Instant now) {
        return new ProofSeen(method, proofedAt, endsAt, objectedAt, objectedAt == null && now.isBefore(endsAt));
    }
}
