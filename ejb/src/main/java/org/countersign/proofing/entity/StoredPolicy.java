package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.PolicyVersion;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * One version of a proofing policy. It is written once, counts in its scope until the next version there, and is kept for
 * ever, since proofs are recorded with its number; the database's rights forbid the application to change it.
 */
@Entity
@Table(name = "proofing_policy")
public class StoredPolicy {
    @Id
    private long version;

    @Column(name = "product_code")
    private String product;

    private PublicId partner;
    private boolean withdrawn;

    @Embedded
    private StoredSettings settings;

    private String reason;

    @Column(name = "changed_by")
    private AccountId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected StoredPolicy() {}

    /**
     * @param policy with the settings from now on, or, of a withdrawal, those that end
     * @param withdrawn whether the scope has none of its own from now on
     */
    public StoredPolicy(ProofingPolicy policy, boolean withdrawn, String reason, AccountId by, Instant at) {
        this.version = policy.version();
        this.product = policy.scope().product();
        this.partner = policy.scope().partner();
        this.withdrawn = withdrawn;
        this.settings = new StoredSettings(policy.settings());
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = at;
    }

    public ProofingPolicy policy() {
        return new ProofingPolicy(version, new PolicyScope(product, partner), settings.settings());
    }

    /**
     * @param partnerName what the partner is called; null for nobody
     * @param changedByName what the administrator is called; null for nobody
     */
    public PolicyVersion seen(String partnerName, String changedByName) {
        return new PolicyVersion(policy(), partnerName, withdrawn, changedByName, changedAt, reason);
    }

    public Optional<PublicId> partner() {
        return Optional.ofNullable(partner);
    }

    /** Empty for what the product came with. */
    public Optional<AccountId> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }
}
