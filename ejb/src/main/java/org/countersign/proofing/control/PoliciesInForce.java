package org.countersign.proofing.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.shared.PublicId;

/**
 * The policies of one moment, one a scope: which of them counts for whom, and what they would be with a change.
 *
 * @param policies one of them is for everybody
 */
record PoliciesInForce(List<ProofingPolicy> policies) {
    /** The one that names most: a product of a partner's, a partner, a product, everybody. */
    ProofingPolicy of(String product, PublicId partner) {
        return policies.stream()
                .filter(policy -> policy.scope().holds(product, partner))
                .max(Comparator.comparingInt(policy -> policy.scope().weight()))
                .orElseThrow(() -> new IllegalStateException("no proofing policy is for everybody"));
    }

    /** Whether that scope has a policy of its own. */
    boolean has(PolicyScope scope) {
        return policies.stream().anyMatch(policy -> policy.scope().equals(scope));
    }

    /** Whether it would say what is said already. */
    boolean says(PolicyChange change) {
        return policies.stream()
                .filter(policy -> policy.scope().equals(change.scope()))
                .findFirst()
                .map(policy -> policy.settings().equals(change.settings()))
                .orElse(change.settings() == null);
    }

    /** @param version the number that the change gets */
    PoliciesInForce with(PolicyChange change, long version) {
        Stream<ProofingPolicy> others =
                policies.stream().filter(policy -> !policy.scope().equals(change.scope()));
        Stream<ProofingPolicy> changed =
                change.wanted().map(settings -> new ProofingPolicy(version, change.scope(), settings)).stream();
        return new PoliciesInForce(Stream.concat(others, changed).toList());
    }
}
