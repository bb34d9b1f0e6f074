package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** What the scope of an address begins with. */
    static final String ADDRESS = "address:";

    /**
     * Touches rows in the order of their scopes, so that no two requests wait for each other: the comparison of a range
     * leaves the database no way but to look them up one by one. %s: the scopes.
     */
    private static final String IN_ORDER =
            "merge into password_throttle t using (%1$s order by scope) s on t.scope >= s.scope and t.scope <= s.scope ";

    /** One statement, also for a scope that was never charged before; %2$s: {@link #FROM_AN_OPEN_ADDRESS}. */
    private static final String CHARGE = IN_ORDER + """
             when matched and (t.blocked_until is null or t.blocked_until <= cast(:now as timestamp(6) with time zone))
                          and (s.scope like :addresses or %2$s) then update
               set failures = case when t.window_started_at < cast(:windowStart as timestamp(6) with time zone) then 1 else t.failures + 1 end,
                   window_started_at = case when t.window_started_at < cast(:windowStart as timestamp(6) with time zone) then cast(:now as timestamp(6) with time zone) else t.window_started_at end,
                   blocked_until = case
                     when t.window_started_at < cast(:windowStart as timestamp(6) with time zone) then null
                     when t.failures + 1 - s.tries < 0 then null
                     when t.failures + 1 - s.tries = 0 then cast(:delay0 as timestamp(6) with time zone)
                     when t.failures + 1 - s.tries = 1 then cast(:delay1 as timestamp(6) with time zone)
                     when t.failures + 1 - s.tries = 2 then cast(:delay2 as timestamp(6) with time zone)
                     when t.failures + 1 - s.tries = 3 then cast(:delay3 as timestamp(6) with time zone)
                     else cast(:delay4 as timestamp(6) with time zone) end
             when not matched and %2$s then insert (scope, failures, window_started_at)
               values (s.scope, 1, cast(:now as timestamp(6) with time zone))
            """;

    /**
     * A closed address charges nothing but itself: it could close the accounts of a whole company, or fill the table with
     * names that nobody has.
     */
    private static final String FROM_AN_OPEN_ADDRESS = """
            not exists (select 1 from password_throttle a where a.scope in (:scopes) and a.scope like :addresses
                           and a.blocked_until > cast(:now as timestamp(6) with time zone))
            """;

    private static final String SCOPE =
            "select cast(:scope%1$d as varchar(120)) as scope, cast(:tries%1$d as integer) as tries";

    private static final String REFUND = IN_ORDER + """
             when matched then update
               set failures = case when s.opened = 1 then 0 else greatest(t.failures - 1, 0) end,
                   blocked_until = null
             when not matched then insert (scope, failures, window_started_at)
               values (s.scope, 0, cast(:now as timestamp(6) with time zone))
            """;

    /** Holds the account as well: a change of its password waits, and finds the session that is opened by this one. */
    private static final String UNCHANGED = """
            select cast(:scope%1$d as varchar(120)) as scope, 1 as opened
             where exists (select 1 from account a where a.id = :account%1$d and a.password_hash = :compared%1$d
                              and a.state = 'ACTIVE' for update)
            """;

    private static final String OTHER = "select cast(:other%1$d as varchar(120)) as scope, 0 as opened";

    private static final String UNION = " union all ";

    @PersistenceContext
    EntityManager database;

    @Inject
    Policies policies;

    /**
     * Charges one try to each scope; tells until when one of them is closed, in which case nothing may be evaluated.
     *
     * @throws jakarta.persistence.PersistenceException if somebody else charged a new scope at the same moment; the charge
     *     must then be rolled back and may be repeated
     */
    Optional<Instant> charge(List<String> scopes, Instant now) {
        return update(scopes, now) == scopes.size() ? Optional.empty() : Optional.of(closedUntil(scopes, now));
    }

    /**
     * The password was right for these accounts: their tries are given back, but of the others that were charged with
     * them, the address among them, only this one. Else whoever has a password of his own could try those of a thousand
     * others, and clear his address by it now and then.
     *
     * @param charged all scopes of the try
     * @return false if one of them has another password by now, or is closed: then everything must be rolled back
     */
    boolean refund(List<String> charged, List<Login> opened, Instant now) {
        List<String> accounts = opened.stream().map(PasswordThrottle::account).toList();
        List<String> others =
                charged.stream().filter(scope -> !accounts.contains(scope)).toList();
        Query refund = database.createNativeQuery(REFUND.formatted(Stream.concat(
                                IntStream.range(0, others.size()).mapToObj(OTHER::formatted),
                                IntStream.range(0, opened.size()).mapToObj(UNCHANGED::formatted))
                        .collect(Collectors.joining(UNION))))
                .setParameter("now", now);
        for (int i = 0; i < others.size(); i++) {
            refund.setParameter("other" + i, others.get(i));
        }
        for (int i = 0; i < opened.size(); i++) {
            refund.setParameter("scope" + i, accounts.get(i))
                    .setParameter("account" + i, opened.get(i).account().value())
                    .setParameter("compared" + i, opened.get(i).passwordHash());
        }
        return refund.executeUpdate() == charged.size();
    }

    /** Where an account's tries are counted. */
    static String account(Login login) {
        return "account:" + login.account().value();
    }

    private int update(List<String> scopes, Instant now) {
        Query charge = database.createNativeQuery(CHARGE.formatted(rows(scopes.size()), FROM_AN_OPEN_ADDRESS))
                .setParameter("now", now)
                .setParameter("scopes", scopes)
                .setParameter("addresses", ADDRESS + "%")
                .setParameter("windowStart", now.minus(policies.duration(Policy.PASSWORD_FAILURE_WINDOW)));
        for (int i = 0; i < scopes.size(); i++) {
            charge.setParameter("scope" + i, scopes.get(i)).setParameter("tries" + i, tries(scopes.get(i)));
        }
        for (int i = 0; i < DELAYS.size(); i++) {
            charge.setParameter("delay" + i, now.plus(DELAYS.get(i)));
        }
        return charge.executeUpdate();
    }

    private static String rows(int many) {
        return IntStream.range(0, many).mapToObj(SCOPE::formatted).collect(Collectors.joining(UNION));
    }

    private int tries(String scope) {
        int tries = policies.number(Policy.PASSWORD_FAILURES);
        return scope.startsWith(ADDRESS) ? tries * ADDRESS_FACTOR : tries;
    }

    /** Opened again since the charge by somebody's right password: as good as closed until now. */
    private Instant closedUntil(Collection<String> scopes, Instant now) {
        @SuppressWarnings("unchecked")
        List<Instant> closed = database.createNativeQuery("""
                        select blocked_until from password_throttle
                         where scope in (:scopes) and blocked_until > :now order by blocked_until desc
                        """, Instant.class)
                .setParameter("scopes", scopes)
                .setParameter("now", now)
                .getResultList();
        return closed.stream().findFirst().orElse(now);
    }
}
