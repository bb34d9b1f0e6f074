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
import org.countersign.proofing.LapseCause;
import org.countersign.proofing.ProofSummary;
import org.countersign.proofing.ProofingMethod;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** That somebody was proofed: how, when and where. Valid until it lapses (PRF-12); an account has one valid proof. */
@Entity
@Table(name = "identity_proof")
public class IdentityProof {
    private static final Integer VALID = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_proof_seq")
    @SequenceGenerator(name = "identity_proof_seq", sequenceName = "identity_proof_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "account_id")
    private AccountId account;

    private Integer valid;

    @Enumerated(EnumType.STRING)
    private ProofingMethod method;

    private String country;

    @Column(name = "case_id")
    private PublicId caseId;

    @Column(name = "policy_version")
    private Long policyVersion;

    @Column(name = "bureau_reference")
    private String bureauReference;

    @Column(name = "proofed_at")
    private Instant proofedAt;

    @Column(name = "lapsed_at")
    private Instant lapsedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "lapse_cause")
    private LapseCause lapseCause;

    protected IdentityProof() {}

    public IdentityProof(PublicId publicId, ProofingCase passed, ProofingMethod method, Instant at) {
        this.publicId = publicId;
        this.account = passed.account();
        this.valid = VALID;
        this.method = method;
        this.country = passed.country();
        this.caseId = passed.publicId();
        this.policyVersion = passed.policyVersion();
        this.bureauReference = passed.bureauReference().orElse(null);
        this.proofedAt = at;
    }

    public void lapse(LapseCause cause, Instant at) {
        valid = null;
        lapsedAt = at;
        lapseCause = cause;
    }

    public ProofSummary summary() {
        return new ProofSummary(publicId, method, country, proofedAt);
    }

    public PublicId publicId() {
        return publicId;
    }
}
