package org.countersign.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** What people hold already, so that the store does not sell it twice (CAT-1). */
@ApplicationScoped
public class Holdings {
    @Inject
    Subscriptions subscriptions;

    /** The kinds that the account need only register, since a right of another kind covers them. */
    public Set<Kind> coveredFor(AccountId account) {
        Set<Kind> covered = EnumSet.noneOf(Kind.class);
        covered.addAll(subscriptions.activatable(account));
        covered.addAll(subscriptions.afterProofing(account));
        return covered;
    }

    /** The kinds that the account holds without proofing under a right of its own that is in force (PRF-13). */
    public Set<Kind> upgradable(AccountId account) {
        return subscriptions.upgradable(account);
    }

    /** The kinds to which the account has an open subscription of its own. */
    public Set<Kind> of(AccountId account) {
        return Arrays.stream(Kind.values())
                .filter(kind -> subscriptions.holds(account, kind))
                .collect(Collectors.toUnmodifiableSet());
    }
}
