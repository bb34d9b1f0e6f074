package org.countersign.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.countersign.onboarding.Way;
import org.countersign.onboarding.entity.Journey;
import org.countersign.shared.AccountId;

/** Where people stand in the database, and the short transactions that move them on. */
@ApplicationScoped
class Journeys {
    @PersistenceContext
    EntityManager database;

    Journey of(AccountId account) {
        return Optional.ofNullable(database.find(Journey.class, account.value()))
                .orElseGet(Journey::none);
    }

    /** Opens a row for somebody who has none; tells whether he had none. */
    @Transactional
    boolean open(AccountId account) {
        return database.createNativeQuery("""
                        insert into onboarding_journey (account_id)
                        select cast(:account as bigint)
                         where not exists (select 1 from onboarding_journey where account_id = :account)
                        """)
                        .setParameter("account", account.value())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    boolean chose(AccountId account, Way way) {
        return database.createQuery("update Journey j set j.way = :way where j.account = :account")
                        .setParameter("way", way)
                        .setParameter("account", account.value())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    boolean gotRight(AccountId account, Instant at) {
        return set("rightAt", account, at);
    }

    @Transactional
    boolean confirmedProfile(AccountId account, Instant at) {
        return set("profileConfirmedAt", account, at);
    }

    @Transactional
    boolean finished(AccountId account, Instant at) {
        return database.createQuery("update Journey j set j.finishedAt = :at, j.way = null where j.account = :account")
                        .setParameter("at", at)
                        .setParameter("account", account.value())
                        .executeUpdate()
                == 1;
    }

    private boolean set(String field, AccountId account, Instant at) {
        return database.createQuery("update Journey j set j." + field + " = :at where j.account = :account")
                        .setParameter("at", at)
                        .setParameter("account", account.value())
                        .executeUpdate()
                == 1;
    }
}
