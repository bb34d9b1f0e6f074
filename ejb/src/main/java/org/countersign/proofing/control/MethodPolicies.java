package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.organization.boundary.Organizations;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.proofing.entity.StoredPolicy;
import org.countersign.shared.PublicId;

/** The proofing policies in force (PRF-6b); read each time, so that a change counts on every node with its commit. */
@ApplicationScoped
public class MethodPolicies {
    @Inject
    StoredPolicies policies;

    @Inject
    Organizations organizations;

    /**
     * The policy that counts for somebody.
     *
     * @param product the code of what was bought for him; null if nothing was
     * @param partner the partner for whose applications it was; null if for all
     */
    public ProofingPolicy of(String product, PublicId partner) {
        return inForce().of(product, partner);
    }

    /** The policy that counts now for what the case is about. */
    public ProofingPolicy of(ProofingCase held) {
        PublicId partner = Optional.ofNullable(held.partner())
                .map(id -> organizations.summary(id).publicId())
                .orElse(null);
        return of(held.productCode(), partner);
    }

    PoliciesInForce inForce() {
        return new PoliciesInForce(
                policies.inForce().stream().map(StoredPolicy::policy).toList());
    }
}
