package org.countersign.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.account.AccountMessage;
import org.countersign.account.Contact;
import org.countersign.account.NewAccount;
import org.countersign.account.control.StoredAccounts;
import org.countersign.account.entity.Account;
import org.countersign.crypto.RandomCodes;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;

/** Who people are and how to reach them. */
@Stateless
public class Accounts {
    @Inject
    StoredAccounts accounts;

    @Inject
    RandomCodes random;

    @Inject
    Clock clock;

    /** @throws org.countersign.shared.NotFound if there is no such account */
    public Contact contact(AccountId id) {
        return accounts.contact(id);
    }

    /** Keeps whoever else asks this of the same account waiting until the running transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void oneAtATime(AccountId id) {
        accounts.lock(id);
    }

    /** Takes a new login in, invited; only the system's own work calls it until registration requests do. */
    public AccountId add(NewAccount asked) {
        if (accounts.byUserId(asked.userId()).isPresent()) {
            throw new InvalidInput("userId", AccountMessage.USER_ID_TAKEN, asked.userId());
        }
        Account added = new Account(random.publicId(), asked, clock.instant());
        return accounts.add(added);
    }
}
