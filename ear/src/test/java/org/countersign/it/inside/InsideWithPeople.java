package org.countersign.it.inside;

import jakarta.enterprise.context.control.RequestContextController;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.countersign.crypto.RandomCodes;
import org.countersign.it.fixture.StoredCase;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.boundary.Organizations;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/** People whom nobody else knows, many of them at once, and what the database says of them. */
public abstract class InsideWithPeople extends Inside {
    protected static final PostalAddress ADDRESS =
            new PostalAddress("12 Foundry Road", null, "Sheffield", null, "S1 2AB", "GB");

    /** Ten digits that nothing else has. */
    protected static String unique() {
        return bean(RandomCodes.class).digits(10);
    }

    protected static OrganizationSummary company() {
        return bean(Organizations.class).add("Company " + unique(), OrganizationType.SUPPLIER, "GB");
    }

    /** Somebody of a company of his own. */
    protected static Caller person() {
        return person(company());
    }

    /** Somebody of that company, signed in by a password alone. */
    protected static Caller person(OrganizationSummary company) {
        String userId = "person_" + unique();
        AccountId account = bean(Accounts.class)
                .add(new NewAccount(
                        userId,
                        userId + "@mail.example",
                        new LegalName("Ann", null, "Miller", null),
                        company.id(),
                        Locale.ENGLISH,
                        ZoneId.of("Europe/London"),
                        "+441212345678",
                        ADDRESS,
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
                Map.of(),
                null,
                false);
    }

    /** Somebody with that role beside his own, signed in at level 2 by a code that he entered a moment ago. */
    protected static Caller strong(Role role) {
        return strong(person(), role);
    }

    protected static Caller strong(Caller person, Role role) {
        return strong(person, role, 2, now());
    }

    /** The same at another level, by an older code, or by none. */
    protected static Caller strong(Caller person, Role role, int level, Instant lastOtp) {
        return new Caller(
                person.session(),
                person.account(),
                person.userId(),
                person.displayName(),
                person.organization(),
                person.organizationName(),
                Set.of(Role.USER, role),
                Strength.HARDWARE_TOKEN,
                level,
                Map.of(Kind.HARDWARE_TOKEN, 2),
                lastOtp,
                true);
    }

    /** From now on somebody of the office calls, with a code that he entered a moment ago. */
    protected static void isCalledByTheOffice() {
        isCalledBy(strong(Role.SYSTEM_ADMINISTRATOR));
    }

    /** What the product's clock says. */
    protected static Instant now() {
        return bean(Clock.class).instant();
    }

    /** Writes that case, and answers its public id. */
    protected static PublicId stored(StoredCase held) throws Exception {
        return new PublicId(held.in(InsideWithPeople::change));
    }

    /** From now on that person calls, from a network address of his own. */
    protected static void calls(Caller caller) {
        calls(caller, "10.1." + caller.account().value());
    }

    /** From now on that person calls, from that network address. */
    protected static void calls(Caller caller, String address) {
        isCalledBy(caller);
        bean(CurrentCaller.class).came(new RequestOrigin(address, "test", "test"));
    }

    /** All of them at the same instant, each in a request of his own; the outcomes in their order. */
    protected static <T> List<T> atOnce(int many, IntFunction<Callable<T>> racer) throws Exception {
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

    /** How many deliveries of that kind, in whatever state, are on record for him; all kinds for %. */
    protected static long mails(Caller person, String template) throws SQLException, NamingException {
        return count(
                "select count(*) from delivery where account_id = ? and template like ?",
                person.account().value(),
                template);
    }

    /** How many connections wait for what another one holds. */
    protected static long waiting() throws Exception {
        return count("select count(distinct pid) from pg_locks where not granted");
    }

    /** In a request of its own: for threads of a test's own. */
    protected static <T> T asRequest(Callable<T> work) throws Exception {
        RequestContextController request = bean(RequestContextController.class);
        inProduct(request::activate);
        try {
            return work.call();
        } finally {
            inProduct(() -> {
                request.deactivate();
                return null;
            });
        }
    }

    /** The first column of the first row; null if there is none. */
    protected static String value(String sql, Object... parameters) throws SQLException, NamingException {
        try (var connection = database("CountersignDS").getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int each = 0; each < parameters.length; each++) {
                statement.setObject(each + 1, forJdbc(parameters[each]));
            }
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    protected static long count(String sql, Object... parameters) throws SQLException, NamingException {
        return Long.parseLong(value(sql, parameters));
    }

    protected static void change(String sql, Object... parameters) throws SQLException, NamingException {
        execute("CountersignDS", sql, parameters);
    }

    /** As the schema's owner. */
    protected static void define(String sql) throws SQLException, NamingException {
        execute("CountersignOwnerDS", sql);
    }

    private static void execute(String source, String sql, Object... parameters) throws SQLException, NamingException {
        try (var connection = database(source).getConnection();
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

    protected static DataSource database(String name) throws NamingException {
        return InitialContext.doLookup("java:jboss/datasources/" + name);
    }
}
