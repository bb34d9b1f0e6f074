package org.countersign.it.inside.factor;

import jakarta.enterprise.context.control.RequestContextController;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.countersign.account.NewAccount;
import org.countersign.account.boundary.Accounts;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.Role;
import org.countersign.caller.Strength;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.crypto.RandomCodes;
import org.countersign.it.inside.Inside;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.boundary.Organizations;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/** People of a test's own, what they hold, and many of them at once. */
abstract class InsideFactor extends Inside {
    static Instant now() {
        return bean(Clock.class).instant();
    }

    static String unique() {
        return bean(RandomCodes.class).digits(10);
    }

    static OrganizationSummary company() {
        return bean(Organizations.class).add("Factors " + unique(), OrganizationType.SUPPLIER, "GB");
    }

    /** Somebody nobody else knows, signed in by a password alone. */
    static Caller person(OrganizationSummary company) {
        String userId = "factor_" + unique();
        AccountId account = bean(Accounts.class)
                .add(new NewAccount(
                        userId,
                        userId + "@mail.example",
                        new LegalName("Ann", null, "Miller", null),
                        company.id(),
                        Locale.ENGLISH,
                        ZoneId.of("Europe/London"),
                        null,
                        null,
                        Set.of(Role.USER)));
        return new Caller(
                0,
                account,
                userId,
                "Ann Miller",
                company.id(),
                company.name(),
                Set.of(Role.USER),
                Strength.PASSWORD,
                1,
                null,
                false);
    }

    static Caller person() {
        return person(company());
    }

    /** From now on that person calls, from that network address. */
    static void calls(Caller caller, String address) {
        isCalledBy(caller);
        bean(CurrentCaller.class).came(new RequestOrigin(address, "test", "test"));
    }

    static void calls(Caller caller) {
        calls(caller, "10.1." + caller.account().value());
    }

    /** A right to a kind for a year, with a credential that waits to be registered. */
    static PublicId right(AccountId account, Kind kind) throws Exception {
        Instant now = now();
        return inTransaction(() -> bean(Subscriptions.class)
                .open(new OpenSubscription(
                        account, kind, 2, now, now.plusSeconds(365 * 86_400L), "factor-" + unique())));
    }

    /** A phone credential with two numbers, in that state. */
    static PublicId phones(AccountId account, String state) throws Exception {
        PublicId credential = right(account, Kind.PHONE);
        change(
                "update credential set state = ?, activated_at = created_at, default_slot = 1 where public_id = ?",
                state,
                credential.value());
        for (int slot = 1; slot <= 2; slot++) {
            change(
                    "insert into credential_phone (credential_id, slot, number, voice_only, send_by, added_at)"
                            + " select id, ?, ?, false, 'TEXT', created_at from credential where public_id = ?",
                    slot,
                    number(),
                    credential.value());
        }
        return credential;
    }

    /** An Irish mobile number: a country that no other test sends to. */
    static String number() {
        return "+35385" + bean(RandomCodes.class).digits(6) + "9";
    }

    /** All of them at the same instant, each in a request of his own; the outcomes in their order. */
    static <T> List<T> atOnce(int many, IntFunction<Callable<T>> racer) throws Exception {
        var threads = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (int each = 0; each < many; each++) {
                Callable<T> work = racer.apply(each);
                running.add(threads.submit(() -> {
                    start.await();
                    return asRequest(work);
                }));
            }
            start.countDown();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T asRequest(Callable<T> work) throws Exception {
        RequestContextController request = bean(RequestContextController.class);
        request.activate();
        try {
            return work.call();
        } finally {
            request.deactivate();
        }
    }

    static String text(String sql, Object... parameters) throws Exception {
        try (var connection = database().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int each = 0; each < parameters.length; each++) {
                statement.setObject(each + 1, forJdbc(parameters[each]));
            }
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    static long count(String sql, Object... parameters) throws Exception {
        return Long.parseLong(text(sql, parameters));
    }

    static void change(String sql, Object... parameters) throws Exception {
        try (var connection = database().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int each = 0; each < parameters.length; each++) {
                statement.setObject(each + 1, forJdbc(parameters[each]));
            }
            statement.executeUpdate();
        }
    }

    private static Object forJdbc(Object value) {
        return value instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }

    private static DataSource database() throws NamingException {
        return InitialContext.doLookup("java:jboss/datasources/CountersignDS");
    }
}
