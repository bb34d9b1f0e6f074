package org.countersign.license.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * How often keys may be tried, by account, address and organization (case 23): so many in a window, then nothing until
 * it is over. A try is charged before the key is looked up and given back when it opened something.
 */
@ApplicationScoped
class Tries {
    private static final String CHARGE = """
            update license_key_tries
               set tries = case when window_started_at <= :over then 1 else tries + 1 end,
                   window_started_at = case when window_started_at <= :over then :now else window_started_at end
             where scope = :scope and (tries < :limit or window_started_at <= :over)
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Policies policies;

    /** Where tries of this person are counted; always in this order, so that two requests never wait for each other. */
    List<Scope> scopes(Caller caller, RequestOrigin from) {
        return List.of(
                new Scope("account:" + caller.account().value(), Policy.KEY_TRIES_PER_ACCOUNT),
                new Scope("address:" + from.line(), Policy.KEY_TRIES_PER_ADDRESS),
                new Scope("organization:" + caller.organization().value(), Policy.KEY_TRIES_PER_ORGANIZATION));
    }

    /**
     * Charges one try to each scope, up to the first that is closed; tells until when that one is.
     *
     * @throws RowMissing if a scope has no row yet; everything must then be rolled back
     */
    Optional<Instant> charge(List<Scope> scopes, Instant now) {
        for (Scope scope : scopes) {
            if (!charged(scope, now)) {
                return Optional.of(closedUntil(scope));
            }
        }
        return Optional.empty();
    }

    /** Lets one account's keys be redeemed one after the other: two at once could both open a right of one kind. */
    void oneAtATime(List<Scope> scopes) {
        database.createNativeQuery("select tries from license_key_tries where scope = :scope for update")
                .setParameter("scope", scopes.get(0).name())
                .getResultList();
    }

    /** The key opened something: the tries are given back. */
    void refund(List<Scope> scopes) {
        for (Scope scope : scopes) {
            database.createNativeQuery(
                            "update license_key_tries set tries = tries - 1 where scope = :scope and tries > 0")
                    .setParameter("scope", scope.name())
                    .executeUpdate();
        }
    }

    /**
     * Opens a row for a scope that has none yet, in a transaction of its own: one that somebody else opens at the same
     * moment must not take the others' rows back.
     *
     * @throws jakarta.persistence.PersistenceException if somebody else was faster, which is as good
     */
    @Transactional
    void open(Scope scope, Instant now) {
        database.createNativeQuery("""
                        insert into license_key_tries (scope, tries, window_started_at)
                        select cast(:scope as varchar(120)), 0, cast(:now as timestamp(6) with time zone)
                         where not exists (select 1 from license_key_tries where scope = :scope)
                        """)
                .setParameter("scope", scope.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    private boolean charged(Scope scope, Instant now) {
        return database.createNativeQuery(CHARGE)
                        .setParameter("scope", scope.name())
                        .setParameter("now", now)
                        .setParameter("over", now.minus(window()))
                        .setParameter("limit", policies.number(scope.limit()))
                        .executeUpdate()
                == 1;
    }

    private Instant closedUntil(Scope scope) {
        List<?> started = database.createNativeQuery(
                        "select window_started_at from license_key_tries where scope = :scope", Instant.class)
                .setParameter("scope", scope.name())
                .getResultList();
        return started.stream()
                .findFirst()
                .map(Instant.class::cast)
                .map(begin -> begin.plus(window()))
                .orElseThrow(RowMissing::new);
    }

    private Duration window() {
        return policies.duration(Policy.KEY_TRIES_WINDOW);
    }

    /** What is counted, and how many it may be. */
    record Scope(String name, Policy limit) {}

    /** A scope was never charged before: its row must be opened first, and everything charged again. */
    static class RowMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
