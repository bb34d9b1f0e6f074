package org.countersign.credential;

import java.io.Serializable;
import org.countersign.shared.AccountId;

/**
 * Who acts on a credential, and in which part.
 *
 * @param account null for the product itself
 */
public record Actor(Party party, AccountId account) implements Serializable {
    /** The gate, a sweep, a payment. */
    public static final Actor SYSTEM = new Actor(Party.SYSTEM, null);

    public static Actor holder(AccountId account) {
        return new Actor(Party.HOLDER, account);
    }

    public static Actor administrator(AccountId account) {
        return new Actor(Party.ADMINISTRATOR, account);
    }

    public static Actor support(AccountId account) {
        return new Actor(Party.SUPPORT, account);
    }
}
