package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.credential.SubscriptionSummary;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.order.Purchase;
import org.countersign.order.boundary.Purchases;
import org.countersign.organization.boundary.Organizations;
import org.countersign.proofing.CasePurpose;
import org.countersign.proofing.ProofSummary;
import org.countersign.proofing.entity.ProofingCase;

/**
 * Which of somebody's rights a proof of his serves: those whose policy, of their product and partner, accepts the way by
 * which he was proofed. A proof that is good enough for one partner raises nothing that another, stricter one asks for
 * (PRF-6b, case 33); that right waits for a case of its own.
 */
@ApplicationScoped
public class RightsServed {
    private static final Purchase NOT_BOUGHT_HERE = new Purchase(null, null);

    @Inject
    Purchases purchases;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Organizations organizations;

    @Inject
    CaseRules rules;

    /** Whether the policy of that right accepts it now. */
    boolean accepts(SubscriptionSummary right, ProofSummary proof) {
        return MethodRules.accepts(rules.policy(bought(right)).settings(), proof.method(), proof.country());
    }

    /** The same, or the case was for just such a right: its policy let him pass. */
    boolean serves(SubscriptionSummary right, ProofSummary proof, ProofingCase passed) {
        return bought(right).equals(passed.bought()) || accepts(right, proof);
    }

    /** That of the rights which the case is for; empty where it is held no more. */
    Optional<CasePurpose> purpose(ProofingCase held) {
        return subscriptions.of(held.account()).stream()
                .filter(SubscriptionSummary::awaitsProofing)
                .filter(right -> bought(right).equals(held.bought()))
                .findFirst()
                .map(right -> new CasePurpose(right.kind(), partner(held.bought())));
    }

    private String partner(Purchase bought) {
        return bought.partner() == null
                ? null
                : organizations.summary(bought.partner()).name();
    }

    Purchase bought(SubscriptionSummary right) {
        return purchases.of(right.levelSource(), right.kind()).orElse(NOT_BOUGHT_HERE);
    }
}
