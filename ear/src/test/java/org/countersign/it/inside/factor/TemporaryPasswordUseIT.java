package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countersign.account.AccountMessage;
import org.countersign.account.boundary.Passwords;
import org.countersign.caller.Caller;
import org.countersign.caller.NotSignedIn;
import org.countersign.caller.RequestOrigin;
import org.countersign.shared.InvalidInput;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.boundary.NewPassword;
import org.countersign.signin.control.PasswordEntry;
import org.countersign.signin.control.StoredSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ACC-6: a temporary password and the step that it opens, each used once and in its time (cases 6 and 22). */
class TemporaryPasswordUseIT extends InsideFactor {
    private static final RequestOrigin HERE = new RequestOrigin("10.9.1.2", "test", "test");

    @ParameterizedTest
    @CsvSource({"-1,true", "0,false", "1,false"})
    void a_temporary_password_opens_for_a_day_and_once(long seconds, boolean opens) throws Exception {
        Caller person = person();
        Instant until = inTransaction(
                () -> bean(Passwords.class).giveTemporary(person.account(), "temporary " + person.userId()));
        assertThat(Duration.between(now(), until))
                .isBetween(Duration.ofHours(24).minusSeconds(30), Duration.ofHours(24));
        Instant then = until.plusSeconds(seconds);
        PasswordOutcome first = enter(person, then);
        assertThat(first instanceof PasswordOutcome.NewPasswordNeeded).isEqualTo(opens);
        assertThat(enter(person, then)).isInstanceOf(PasswordOutcome.Refused.class);
    }

    @Test
    void of_many_who_bring_a_temporary_password_at_once_one_is_let_in() throws Exception {
        Caller person = person();
        inTransaction(() -> bean(Passwords.class).giveTemporary(person.account(), "temporary " + person.userId()));
        List<PasswordOutcome> outcomes = atOnce(4, each -> () -> enter(person, now()));
        assertThat(outcomes)
                .filteredOn(PasswordOutcome.NewPasswordNeeded.class::isInstance)
                .hasSize(1);
    }

    /** ACC-6: used up is not good for ever: who was let in by it has an hour to choose. */
    @ParameterizedTest
    @CsvSource({"-5,true", "5,false"})
    void who_used_his_temporary_password_has_an_hour_to_choose(long secondsLeft, boolean mayChoose) throws Exception {
        Caller person = active();
        SessionHandle handle = begun(person, now().minus(Duration.ofHours(1)).minusSeconds(secondsLeft));
        assertThat(chooses(handle, "plum gate " + person.account().value() + " winter"))
                .isEqualTo(mayChoose);
    }

    /** Case 6: the last step, twice at once. */
    @Test
    void of_two_who_choose_a_password_by_one_step_at_once_one_does() throws Exception {
        Caller person = active();
        SessionHandle handle = begun(person, now());
        List<Boolean> chosen = atOnce(4, each -> () -> chooses(handle, "plum gate " + each + " winter evening"));
        assertThat(chosen).filteredOn(each -> each).hasSize(1);
        assertThat(chooses(handle, "plum gate again in winter")).isFalse();
    }

    /** Refused for its length, the step must not be used up: there is no other way back. */
    @Test
    void a_password_that_is_refused_leaves_the_step_open() throws Exception {
        SessionHandle handle = begun(active(), now());
        assertThat(catchThrowable(() -> bean(NewPassword.class).choose(handle, "short", "short")))
                .isInstanceOf(InvalidInput.class);
        assertThat(chooses(handle, "plum gate at last in winter")).isTrue();
    }

    /** ACC-6: it forces a new one. Used up, it opens nothing, and is still known for what it was. */
    @Test
    void a_temporary_password_that_was_used_cannot_be_chosen_as_the_new_one() throws Exception {
        Caller person = person();
        String temporary = "rainy gate " + unique();
        inTransaction(() -> bean(Passwords.class).giveTemporary(person.account(), temporary));
        SessionHandle handle = ((PasswordOutcome.NewPasswordNeeded) enter(person, temporary)).handle();
        isRefusedAsTheSame(() -> bean(NewPassword.class).choose(handle, temporary, temporary));
        assertThat(enter(person, temporary)).isInstanceOf(PasswordOutcome.Refused.class);
        String own = "plum gate " + unique();
        assertThat(chooses(handle, own)).isTrue();
        assertThat(enter(person, temporary)).isInstanceOf(PasswordOutcome.Refused.class);
        isRefusedAsTheSame(() -> bean(Passwords.class).choose(person.account(), own, own, true));
        assertThat(enter(person, own)).isInstanceOf(PasswordOutcome.SignedIn.class);
    }

    private static void isRefusedAsTheSame(ThrowingCallable choice) {
        assertThat(catchThrowable(choice)).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.key()).isEqualTo(AccountMessage.PASSWORD_SAME);
            assertThat(refused.field()).contains("password");
        });
    }

    private static PasswordOutcome enter(Caller person, String password) {
        return bean(PasswordEntry.class).enter(person.userId(), password, HERE, now());
    }

    private static PasswordOutcome enter(Caller person, Instant at) {
        return bean(PasswordEntry.class).enter(person.userId(), "temporary " + person.userId(), HERE, at);
    }

    /** The step after a temporary password was used, as it was begun then. */
    private static SessionHandle begun(Caller person, Instant at) throws Exception {
        return inTransaction(
                () -> bean(StoredSessions.class).begin(person.account(), SessionState.NEW_PASSWORD, HERE, at));
    }

    private static boolean chooses(SessionHandle handle, String password) {
        try {
            bean(NewPassword.class).choose(handle, password, password);
            return true;
        } catch (NotSignedIn over) {
            return false;
        }
    }
}
