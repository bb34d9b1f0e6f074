package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.countersign.account.AccountState;
import org.countersign.shared.AccountId;
import org.countersign.shared.Columns;

/**
 * Finds who may be behind a typed name, in one statement. What it changes of an account it counts as a version: an account
 * that somebody else read before must not write the old password back.
 */
@ApplicationScoped
class Logins {
    private static final String BY_NAME = """
            select a.id, a.user_id, o.name, a.state, a.password_hash, a.password_temporary_until,
                   exists (select 1 from credential c
                            where c.account_id = a.id and c.state not in ('PENDING_ACTIVATION', 'REVOKED'))
              from account a join organization o on o.id = a.organization_id
             where a.user_id = :name or a.email_key = :name
             order by a.id
            """;

    @PersistenceContext
    EntityManager database;

    /** Those with that user ID or e-mail address, compared without case. */
    List<Login> by(String name) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(BY_NAME, Object[].class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .getResultList();
        return rows.stream().map(Logins::login).toList();
    }

    /** Uses a temporary password up: of many who come with it, one succeeds, and the new one must be another (ACC-6). */
    boolean useUpTemporary(Login login) {
        return database.createQuery("update Account a set a.passwordUsedUp = a.passwordHash,"
                                + " a.passwordHash = null, a.passwordTemporaryUntil = null, a.version = a.version + 1"
                                + " where a.id = :id and a.passwordHash = :hash")
                        .setParameter("id", login.account().value())
                        .setParameter("hash", login.passwordHash())
                        .executeUpdate()
                == 1;
    }

    /** Replaces a hash made with older parameters, unless the password was changed meanwhile (ACC-8). */
    void rehash(Login login, String hash) {
        database.createQuery("update Account a set a.passwordHash = :new, a.version = a.version + 1"
                        + " where a.id = :id and a.passwordHash = :old")
                .setParameter("new", hash)
                .setParameter("id", login.account().value())
                .setParameter("old", login.passwordHash())
                .executeUpdate();
    }

    private static Login login(Object[] row) {
        return new Login(
                new AccountId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                AccountState.valueOf((String) row[3]),
                (String) row[4],
                Columns.instant(row[5]),
                (Boolean) row[6]);
    }
}
