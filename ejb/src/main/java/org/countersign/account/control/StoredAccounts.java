package org.countersign.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.account.Contact;
import org.countersign.account.entity.Account;
import org.countersign.shared.AccountId;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.NotFound;

/** The accounts in the database. */
@ApplicationScoped
public class StoredAccounts {
    @PersistenceContext
    EntityManager database;

    public AccountId add(Account account) {
        database.persist(account);
        return account.id();
    }

    /** Writes down now what was changed: from here on until the commit, nobody opens a session by what was before. */
    public void write() {
        database.flush();
    }

    /** Keeps the row from others until the end of the transaction. */
    public void lock(AccountId id) {
        database.createNativeQuery("select id from account where id = :id for update")
                .setParameter("id", id.value())
                .getResultList();
    }

    public Account required(AccountId id) {
        return Optional.ofNullable(database.find(Account.class, id.value())).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is no such account */
    public Contact contact(AccountId id) {
        List<?> names = database.createNativeQuery(
                        "select o.name from organization o join account a on a.organization_id = o.id where a.id = :id")
                .setParameter("id", id.value())
                .getResultList();
        if (names.isEmpty()) {
            throw new NotFound();
        }
        return required(id).contact((String) names.get(0));
    }

    public Optional<Account> byUserId(String userId) {
        return database.createQuery("select a from Account a where a.userId = :userId", Account.class)
                .setParameter("userId", userId.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Everybody with that address, compared without case; one address may have several logins (ACC-2). */
    public List<Account> byEmail(String email) {
        return database.createQuery("select a from Account a where a.emailKey = :key order by a.id", Account.class)
                .setParameter("key", EmailAddress.key(email))
                .getResultList();
    }
}
