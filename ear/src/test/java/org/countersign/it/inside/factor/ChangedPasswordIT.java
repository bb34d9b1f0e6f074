package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.countersign.account.Profile;
import org.countersign.account.boundary.Accounts;
import org.countersign.account.boundary.Passwords;
import org.countersign.account.control.Confirmation;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.it.fixture.Await;
import org.countersign.shared.LegalName;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.SessionState;
import org.countersign.signin.control.PasswordEntry;
import org.countersign.signin.control.StoredSessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever comes by a password that is changed at this moment does not stay (case 17), nor does his bring it back. */
class ChangedPasswordIT extends InsideFactor {
    private static final RequestOrigin HERE = new RequestOrigin("10.9.5.6", "test", "test");

    /** printf 'plum gate in an older winter' | argon2 somesaltsomesalt -id -t 1 -k 1024 -p 1 -e */
    private static final String WITH_LOWER_PARAMETERS =
            "$argon2id$v=19$m=1024,t=1,p=1$c29tZXNhbHRzb21lc2FsdA" + "$pAnSyetFj5FbrSwhdj+9DWcHpECylLeWs/H+ekPChIY";

    private static final String OLD = "plum gate in an older winter";

    private ExecutorService elsewhere;

    @BeforeEach
    void goElsewhere() {
        elsewhere = Executors.newSingleThreadExecutor();
    }

    @AfterEach
    void comeBack() {
        elsewhere.shutdownNow();
    }

    @Test
    void a_temporary_password_ends_all_sessions_also_those_under_way() throws Exception {
        Caller person = withPassword();
        for (SessionState state :
                List.of(SessionState.OPEN, SessionState.PENDING, SessionState.CHOICE, SessionState.NEW_PASSWORD)) {
            inTransaction(() -> bean(StoredSessions.class).begin(person.account(), state, HERE, now()));
        }
        assertThat(running(person)).isEqualTo(4);
        inTransaction(() -> bean(Passwords.class).giveTemporary(person.account(), "rainy gate " + unique()));
        assertThat(running(person)).isZero();
        assertThat(count(
                        "select count(*) from signin_session where account_id = ? and end_reason = 'PASSWORD_CHANGED'",
                        person.account().value()))
                .isEqualTo(4);
    }

    @Test
    void a_password_that_is_changed_while_it_is_compared_opens_nothing() throws Exception {
        Caller person = withPassword();
        String chosen = "rainy gate " + unique();
        Future<PasswordOutcome> entry = inTransaction(() -> {
            bean(Passwords.class).choose(person.account(), chosen, chosen, true);
            return waitingFor(person.account().value(), () -> enter(person));
        });
        assertThat(entry.get()).isInstanceOf(PasswordOutcome.Refused.class);
        assertThat(running(person)).isZero();
    }

    /** Its hash was only made anew: that is no reason to refuse the password. */
    @Test
    void a_password_whose_hash_is_renewed_while_it_is_compared_opens() throws Exception {
        Caller person = withPassword();
        Future<PasswordOutcome> entry = inTransaction(() -> {
            bean(Passwords.class).set(person.account(), OLD);
            return waitingFor(person.account().value(), () -> enter(person));
        });
        assertThat(entry.get()).isInstanceOf(PasswordOutcome.SignedIn.class);
    }

    /** An account that was read before its temporary password was used is written after it. */
    @Test
    void a_temporary_password_that_was_used_does_not_come_back_with_another_change() throws Exception {
        Caller person = person();
        inTransaction(() -> bean(Passwords.class).giveTemporary(person.account(), OLD));
        assertThatThrownBy(() -> renameDuring(person, PasswordOutcome.NewPasswordNeeded.class))
                .hasStackTraceContaining("OptimisticLockException");
        assertThat(hash(person)).isNull();
    }

    @Test
    void an_older_hash_does_not_come_back_with_another_change() throws Exception {
        Caller person = active();
        change(
                "update account set password_hash = ? where id = ?",
                WITH_LOWER_PARAMETERS,
                person.account().value());
        assertThatThrownBy(() -> renameDuring(person, PasswordOutcome.SignedIn.class))
                .hasStackTraceContaining("OptimisticLockException");
        assertThat(hash(person)).isNotEqualTo(WITH_LOWER_PARAMETERS);
    }

    private void renameDuring(Caller person, Class<? extends PasswordOutcome> outcome) throws Exception {
        inTransaction(() -> {
            bean(Confirmation.class)
                    .confirm(
                            bean(Accounts.class).contact(person.account()),
                            new Profile(new LegalName("Anne", null, "Miller", null), "US"));
            assertThat(elsewhere(() -> enter(person)).get()).isInstanceOf(outcome);
            return null;
        });
    }

    private <T> Future<T> elsewhere(Callable<T> work) {
        return elsewhere.submit(() -> asRequest(work));
    }

    /** Begun in a request of its own, and as far as the lock of the account that this transaction holds. */
    private <T> Future<T> waitingFor(long account, Callable<T> work) {
        Future<T> begun = elsewhere(work);
        Await.until(
                "the entry to wait for account " + account,
                Duration.ofSeconds(20),
                () -> begun.isDone() || count("select count(*) from pg_locks where not granted") > 0);
        return begun;
    }

    private static Caller withPassword() throws Exception {
        Caller person = person();
        inTransaction(() -> {
            bean(Passwords.class).set(person.account(), OLD);
            return null;
        });
        return person;
    }

    private static PasswordOutcome enter(Caller person) {
        return bean(PasswordEntry.class).enter(person.userId(), OLD, HERE, now());
    }

    private static long running(Caller person) throws Exception {
        return count(
                "select count(*) from signin_session where account_id = ? and state <> 'ENDED'",
                person.account().value());
    }

    private static String hash(Caller person) throws Exception {
        return value(
                "select password_hash from account where id = ?",
                person.account().value());
    }
}
