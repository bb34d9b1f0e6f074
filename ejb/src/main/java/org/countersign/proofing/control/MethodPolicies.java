package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.entity.StoredPolicy;
import org.countersign.shared.PublicId;

/** The proofing policies in force (PRF-6b); read each time, so that a change counts on every node with its commit. */
@ApplicationScoped
public class MethodPolicies {
    @Inject
    StoredPolicies policies;

    /**
     * The policy that counts for somebody.
     *
     * @param product the code of what was bought for him; null if nothing was
     * @param partner the partner for whose applications it was; null if for all
     */
    public ProofingPolicy of(String product, PublicId partner) {
        return inForce().of(product, partner);
    }

    PoliciesInForce inForce() {
        return new PoliciesInForce(
                policies.inForce().stream().map(StoredPolicy::policy).toList());
    }
}
