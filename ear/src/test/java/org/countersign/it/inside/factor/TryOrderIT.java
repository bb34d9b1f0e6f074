package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.countersign.account.boundary.Passwords;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.it.fixture.Await;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.control.PasswordEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ACC-9: tries of one account from one address never wait for each other, however the rows lie in the table. */
class TryOrderIT extends InsideFactor {
    private static final String PASSWORD = "plum gate winter";

    private ExecutorService elsewhere;
    private Caller person;
    private RequestOrigin from;

    @BeforeEach
    void prepare() throws Exception {
        elsewhere = Executors.newSingleThreadExecutor();
        person = person();
        from = new RequestOrigin("10.37." + unique(), "test", "test");
        inTransaction(() -> {
            bean(Passwords.class).set(person.account(), PASSWORD);
            return null;
        });
    }

    @AfterEach
    void comeBack() {
        elsewhere.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_try_is_charged_to_the_account_before_the_address(boolean addressFirst) throws Exception {
        rows(addressFirst);
        Future<PasswordOutcome> entry = inTransaction(() -> {
            hold(account());
            Future<PasswordOutcome> begun = enterElsewhere();
            awaitWaiting(begun);
            hold(address());
            return begun;
        });
        assertThat(entry.get()).isInstanceOf(PasswordOutcome.SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_try_is_given_back_to_the_account_before_the_address(boolean addressFirst) throws Exception {
        rows(addressFirst);
        Future<PasswordOutcome> entry;
        try (Connection other = outside()) {
            holdPassword(other);
            entry = inTransaction(() -> {
                Future<PasswordOutcome> begun = enterElsewhere();
                awaitWaiting(begun);
                hold(account());
                other.commit();
                awaitWaiting(begun);
                hold(address());
                return begun;
            });
        }
        assertThat(entry.get()).isInstanceOf(PasswordOutcome.SignedIn.class);
    }

    /** As earlier tries have left them. */
    private void rows(boolean addressFirst) throws Exception {
        for (String scope : addressFirst ? List.of(address(), account()) : List.of(account(), address())) {
            change("insert into password_throttle (scope, failures, window_started_at) values (?, 0, ?)", scope, now());
        }
    }

    private String account() {
        return "account:" + person.account().value();
    }

    private String address() {
        return "address:" + from.address();
    }

    private Future<PasswordOutcome> enterElsewhere() {
        return elsewhere.submit(
                () -> asRequest(() -> bean(PasswordEntry.class).enter(person.userId(), PASSWORD, from, now())));
    }

    private static void awaitWaiting(Future<PasswordOutcome> begun) {
        Await.until("the entry to wait for a row", Duration.ofSeconds(20), () -> {
            assertThat(begun.isDone()).as("done").isFalse();
            return count("select count(*) from pg_locks where not granted") > 0;
        });
    }

    private static void hold(String scope) throws Exception {
        value("select scope from password_throttle where scope = ? for update", scope);
    }

    /** Until that connection commits, no try is given back. */
    private void holdPassword(Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (var statement = other.prepareStatement("select id from account where id = ? for update")) {
            statement.setLong(1, person.account().value());
            statement.executeQuery();
        }
    }

    private static Connection outside() throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/CountersignAuditDS");
        return source.getConnection();
    }
}
