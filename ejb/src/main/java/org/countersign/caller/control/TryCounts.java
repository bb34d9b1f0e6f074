package org.countersign.caller.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.caller.TryLimits.Scope;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** The counts of tries in the database: one row a scope, which the charging statement opens anew when its window is over. */
@ApplicationScoped
public class TryCounts {
    private static final String CHARGE = """
            update caller_tries
               set tries = case when window_started_at <= :over then 1 else tries + 1 end,
                   window_started_at = case when window_started_at <= :over then :now else window_started_at end
             where scope = :scope and (tries < :most or window_started_at <= :over)
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Policies policies;

    /**
     * Charges one try to each scope, up to the first that is closed; tells until when that one is.
     *
     * @throws RowMissing if a scope has no row yet; nothing is charged then
     */
    @Transactional
    public Optional<Instant> charge(List<Scope> scopes, Policy window, Instant now) {
        Duration length = policies.duration(window);
        for (Scope scope : scopes) {
            if (!charged(scope, length, now)) {
                return Optional.of(began(scope).plus(length));
            }
        }
        return Optional.empty();
    }

    public void refund(List<Scope> scopes) {
        for (Scope scope : scopes) {
            database.createNativeQuery("update caller_tries set tries = tries - 1 where scope = :scope and tries > 0")
                    .setParameter("scope", scope.name())
                    .executeUpdate();
        }
    }

    public void lock(Scope scope) {
        database.createNativeQuery("select tries from caller_tries where scope = :scope for update")
                .setParameter("scope", scope.name())
                .getResultList();
    }

    /**
     * Opens a row for a scope that has none yet, in a transaction of its own: one that somebody else opens at the same
     * moment must not take the others' rows back.
     *
     * @throws jakarta.persistence.PersistenceException if somebody else was faster, which is as good
     */
    @Transactional
    public void open(Scope scope, Instant now) {
        database.createNativeQuery("""
                        insert into caller_tries (scope, tries, window_started_at)
                        select cast(:scope as varchar(120)), 0, cast(:now as timestamp(6) with time zone)
                         where not exists (select 1 from caller_tries where scope = :scope)
                        """)
                .setParameter("scope", scope.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    private boolean charged(Scope scope, Duration window, Instant now) {
        return database.createNativeQuery(CHARGE)
                        .setParameter("scope", scope.name())
                        .setParameter("now", now)
                        .setParameter("over", now.minus(window))
                        .setParameter("most", policies.number(scope.most()))
                        .executeUpdate()
                == 1;
    }

    /** When the window began of a scope that is closed. One that is not was opened by somebody else a moment ago. */
    private Instant began(Scope scope) {
        List<?> started = database.createNativeQuery(
                        "select window_started_at from caller_tries where scope = :scope and tries >= :most",
                        Instant.class)
                .setParameter("scope", scope.name())
                .setParameter("most", policies.number(scope.most()))
                .getResultList();
        return started.stream().findFirst().map(Instant.class::cast).orElseThrow(RowMissing::new);
    }

    /** A scope had no row when it was charged: it must be opened first, and everything charged again. */
    public static class RowMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
