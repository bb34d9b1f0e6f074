package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.countersign.account.boundary.Passwords;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.control.PasswordEntry;
import org.junit.jupiter.api.Test;

/** ACC-9: a password of one's own does not buy tries at other people's. */
class GuessingPasswordsIT extends InsideFactor {
    private static final int PER_ADDRESS = 50;

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

    private static PasswordOutcome guess(RequestOrigin address, Instant at) {
        return bean(PasswordEntry.class).enter("nobody_" + unique(), "summer2026", address, at);
    }
}
