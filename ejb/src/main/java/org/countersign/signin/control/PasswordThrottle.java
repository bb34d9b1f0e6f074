package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Slows guessing of passwords down (ACC-9): each scope (an account, an unknown name, an address) has a few tries in a
 * window, then waits that grow with each further wrong one, up to a quarter of an hour. A try is charged before the
 * password is looked at and given back when it was right. Nobody is locked out for good.
 */
@ApplicationScoped
class PasswordThrottle {
    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15));

    /** An address may stand for a whole company behind one gateway: it gets this many times an account's tries. */
    private static final int ADDRESS_FACTOR = 10;

    private static final String CHARGE = """
            update password_throttle
               set failures = case when window_started_at < cast(:windowStart as timestamp(6) with time zone) then 1 else failures + 1 end,
                   window_started_at = case when window_started_at < cast(:windowStart as timestamp(6) with time zone) then cast(:now as timestamp(6) with time zone) else window_started_at end,
                   blocked_until = case
                     when window_started_at < cast(:windowStart as timestamp(6) with time zone) then null
                     when failures + 1 - case when scope like 'address:%' then :addressTries else :tries end < 0 then null
                     when failures + 1 - case when scope like 'address:%' then :addressTries else :tries end = 0 then cast(:delay0 as timestamp(6) with time zone)
                     when failures + 1 - case when scope like 'address:%' then :addressTries else :tries end = 1 then cast(:delay1 as timestamp(6) with time zone)
                     when failures + 1 - case when scope like 'address:%' then :addressTries else :tries end = 2 then cast(:delay2 as timestamp(6) with time zone)
                     when failures + 1 - case when scope like 'address:%' then :addressTries else :tries end = 3 then cast(:delay3 as timestamp(6) with time zone)
                     else cast(:delay4 as timestamp(6) with time zone) end
             where scope in (:scopes) and (blocked_until is null or blocked_until <= cast(:now as timestamp(6) with time zone))
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Policies policies;

    /**
     * Charges one try to each scope; tells until when one of them is closed, in which case nothing may be evaluated.
     *
     * @throws RowsMissing if a scope has no row yet; the charge must then be rolled back
     */
    Optional<Instant> charge(Collection<String> scopes, Instant now) {
        int charged = update(scopes, now);
        if (charged == scopes.size()) {
            return Optional.empty();
        }
        return Optional.of(closedUntil(scopes, now).orElseThrow(RowsMissing::new));
    }

    /**
     * Opens a row for a scope that has none yet, in a transaction of its own: one that somebody else opens at the same
     * moment must not take the others' rows back.
     *
     * @throws jakarta.persistence.PersistenceException if somebody else was faster, which is as good
     */
    @Transactional
    void open(String scope, Instant now) {
        database.createNativeQuery("""
                        insert into password_throttle (scope, failures, window_started_at)
                        select cast(:scope as varchar(120)), 0, cast(:now as timestamp(6) with time zone)
                         where not exists (select 1 from password_throttle where scope = :scope)
                        """)
                .setParameter("scope", scope)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The password was right: its tries are given back. */
    void refund(Collection<String> scopes) {
        database.createNativeQuery(
                        "update password_throttle set failures = 0, blocked_until = null where scope in (:scopes)")
                .setParameter("scopes", scopes)
                .executeUpdate();
    }

    private int update(Collection<String> scopes, Instant now) {
        int tries = policies.number(Policy.PASSWORD_FAILURES);
        Query charge = database.createNativeQuery(CHARGE)
                .setParameter("scopes", scopes)
                .setParameter("now", now)
                .setParameter("windowStart", now.minus(policies.duration(Policy.PASSWORD_FAILURE_WINDOW)))
                .setParameter("tries", tries)
                .setParameter("addressTries", tries * ADDRESS_FACTOR);
        for (int i = 0; i < DELAYS.size(); i++) {
            charge.setParameter("delay" + i, now.plus(DELAYS.get(i)));
        }
        return charge.executeUpdate();
    }

    private Optional<Instant> closedUntil(Collection<String> scopes, Instant now) {
        @SuppressWarnings("unchecked")
        List<Instant> closed = database.createNativeQuery("""
                        select blocked_until from password_throttle
                         where scope in (:scopes) and blocked_until > :now order by blocked_until desc
                        """, Instant.class)
                .setParameter("scopes", scopes)
                .setParameter("now", now)
                .getResultList();
        return closed.stream().findFirst();
    }

    /** A scope was never charged before: its row must be opened first, and everything charged again. */
    static class RowsMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
