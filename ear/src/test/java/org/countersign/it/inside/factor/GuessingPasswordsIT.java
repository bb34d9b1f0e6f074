package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.countersign.account.boundary.Passwords;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.it.fixture.Await;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.control.PasswordEntry;
import org.junit.jupiter.api.Test;

/** ACC-9: a password of one's own does not buy tries at other people's. */
class GuessingPasswordsIT extends InsideFactor {
    private static final int PER_ADDRESS = 50;
    private static final int PER_ACCOUNT = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void an_address_that_guesses_is_not_cleared_by_a_right_password_in_between() throws Exception {
        Caller guesser = person();
        inTransaction(() -> {
            bean(Passwords.class).set(guesser.account(), "plum gate winter");
            return null;
        });
        RequestOrigin address = new RequestOrigin("10.30." + unique(), "test", "test");
        Instant now = now();
        assertThat(guess(address, now)).isInstanceOf(PasswordOutcome.Refused.class);
        change(
                "update password_throttle set failures = ? where scope = ?",
                PER_ADDRESS - 2,
                "address:" + address.address());
        assertThat(bean(PasswordEntry.class).enter(guesser.userId(), "plum gate winter", address, now))
                .isInstanceOf(PasswordOutcome.SignedIn.class);
        assertThat(guess(address, now)).isInstanceOf(PasswordOutcome.Refused.class);
        assertThat(guess(address, now)).isInstanceOf(PasswordOutcome.Refused.class);
        assertThat(guess(address, now)).isInstanceOf(PasswordOutcome.TooMany.class);
    }

    /** Else it could fill the table with names that nobody has. */
    @Test
    void an_address_that_has_to_wait_leaves_no_trace_of_the_names_it_tries() throws Exception {
        RequestOrigin address = new RequestOrigin("10.31." + unique(), "test", "test");
        Instant now = now();
        guess(address, now);
        change(
                "update password_throttle set blocked_until = ? where scope = ?",
                now.plusSeconds(60),
                "address:" + address.address());
        String started = "select count(*) from password_throttle where window_started_at = ?";
        Instant later = now.plusSeconds(1);
        assertThat(guess(address, later)).isInstanceOf(PasswordOutcome.TooMany.class);
        assertThat(count(started, later)).isZero();
        assertThat(guess(new RequestOrigin("10.32." + unique(), "test", "test"), later))
                .isInstanceOf(PasswordOutcome.Refused.class);
        assertThat(count(started, later)).as("an address and a name").isEqualTo(2);
    }

    /** Else one machine would lock a whole company out. */
    @Test
    void an_address_that_has_to_wait_closes_no_account() throws Exception {
        Caller victim = person();
        RequestOrigin address = new RequestOrigin("10.33." + unique(), "test", "test");
        RequestOrigin elsewhere = new RequestOrigin("10.34." + unique(), "test", "test");
        Instant now = now();
        assertThat(guess(victim, elsewhere, now)).isInstanceOf(PasswordOutcome.Refused.class);
        guess(address, now);
        change(
                "update password_throttle set blocked_until = ? where scope = ?",
                now.plusSeconds(60),
                "address:" + address.address());
        for (int each = 0; each < PER_ACCOUNT; each++) {
            assertThat(guess(victim, address, now)).isInstanceOf(PasswordOutcome.TooMany.class);
        }
        assertThat(failures("account:" + victim.account().value())).isOne();
        assertThat(guess(victim, elsewhere, now)).isInstanceOf(PasswordOutcome.Refused.class);
    }

    /** One e-mail address, two accounts with different passwords: who knows one guesses at the other. */
    @Test
    void a_right_password_does_not_clear_the_guesses_at_another_account_of_its_address() throws Exception {
        Caller own = person();
        Caller other = person();
        String email = "siblings_" + unique() + "@mail.example";
        for (Caller one : List.of(own, other)) {
            inTransaction(() -> {
                bean(Passwords.class).set(one.account(), "plum gate " + one.userId());
                return null;
            });
            change(
                    "update account set email = ?, email_key = ? where id = ?",
                    email,
                    email,
                    one.account().value());
        }
        RequestOrigin address = new RequestOrigin("10.35." + unique(), "test", "test");
        PasswordEntry entry = bean(PasswordEntry.class);
        assertThat(entry.enter(email, "summer2026", address, now())).isInstanceOf(PasswordOutcome.Refused.class);
        for (int times = 0; times <= PER_ACCOUNT; times++) {
            assertThat(entry.enter(email, "plum gate " + own.userId(), address, now()))
                    .as("by the address that both have, time %d", times)
                    .isInstanceOf(PasswordOutcome.SignedIn.class);
        }
        assertThat(failures("account:" + own.account().value())).isZero();
        assertThat(failures("account:" + other.account().value()))
                .as("the guess, and not what opened its sibling")
                .isOne();
        assertThat(failures("address:" + address.address())).isOne();
    }

    /** A charge and a refund touch the same two rows: each waits for the other unless both begin with the same one. */
    @Test
    void a_sign_in_that_is_charged_while_another_is_settled_lets_both_in() throws Exception {
        Caller person = person();
        inTransaction(() -> {
            bean(Passwords.class).set(person.account(), "plum gate winter");
            return null;
        });
        RequestOrigin address = new RequestOrigin("10.36." + unique(), "test", "test");
        Callable<PasswordOutcome> signIn =
                () -> bean(PasswordEntry.class).enter(person.userId(), "plum gate winter", address, now());
        assertThat(signIn.call()).isInstanceOf(PasswordOutcome.SignedIn.class);
        var threads = Executors.newFixedThreadPool(2);
        try (var account = database("CountersignDS").getConnection();
                var charges = database("CountersignDS").getConnection()) {
            long holder = hold(account, "account where id = ?", person.account().value());
            var settled = threads.submit(() -> asRequest(signIn));
            Await.until("the first to be charged, and to wait for the account", PATIENCE, () -> waiting() == 1);
            hold(
                    charges,
                    "password_throttle where scope = ?",
                    "account:" + person.account().value());
            var charged = threads.submit(() -> asRequest(signIn));
            Await.until("the second to wait for the first of its rows", PATIENCE, () -> waiting() == 2);
            account.rollback();
            Await.until("both to wait for that row", PATIENCE, () -> behind(holder) == 0 && waiting() == 2);
            charges.rollback();
            assertThat(List.of(settled.get(), charged.get())).hasOnlyElementsOfType(PasswordOutcome.SignedIn.class);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Takes hold of those rows until the connection rolls back; gives the number of its process. */
    private static long hold(Connection connection, String rows, Object which) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select pg_backend_pid() from " + rows + " for update")) {
            statement.setObject(1, which);
            try (var found = statement.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getLong(1);
            }
        }
    }

    private static long behind(long holder) throws Exception {
        return count("select count(*) from pg_locks where ? = any (pg_blocking_pids(pid))", (int) holder);
    }

    @Test
    void the_addresses_of_one_line_are_counted_together() throws Exception {
        String line = "2001:db8:" + Long.toHexString(Long.parseLong(unique()) & 0xffff) + ":8d3:";
        Instant now = now();
        guess(new RequestOrigin(line + ":1", "test", "test"), now);
        guess(new RequestOrigin(line + "1319:8a2e:370:7348", "test", "test"), now);
        assertThat(failures("address:" + line + ":/64")).isEqualTo(2);
    }

    private static long failures(String scope) throws Exception {
        return count("select failures from password_throttle where scope = ?", scope);
    }

    private static PasswordOutcome guess(Caller at, RequestOrigin address, Instant now) {
        return bean(PasswordEntry.class).enter(at.userId(), "summer2026", address, now);
    }

    private static PasswordOutcome guess(RequestOrigin address, Instant at) {
        return bean(PasswordEntry.class).enter("nobody_" + unique(), "summer2026", address, at);
    }
}
