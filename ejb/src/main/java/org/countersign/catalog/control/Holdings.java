package org.countersign.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** What people hold already, so that the store does not sell it twice (CAT-1). */
@ApplicationScoped
public class Holdings {
    /** The kinds to which the account has an open subscription of its own. */
    public Set<Kind> of(AccountId account) {
        return Set.of();
    }
}
