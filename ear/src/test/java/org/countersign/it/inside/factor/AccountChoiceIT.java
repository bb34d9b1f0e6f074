package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.account.boundary.Passwords;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.crypto.PasswordHash;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.PasswordOutcome.Choice;
import org.countersign.signin.PasswordOutcome.Choose;
import org.countersign.signin.boundary.SignIn;
import org.countersign.signin.control.PasswordEntry;
import org.junit.jupiter.api.Test;

/** ACC-2: one e-mail address, one password, several accounts; those that are not chosen stay as they were. */
class AccountChoiceIT extends InsideFactor {
    private static final RequestOrigin HERE = new RequestOrigin("10.9.1.3", "test", "test");

    @Test
    void who_chooses_one_account_leaves_the_other_s_temporary_password_unused_and_its_session_ended() throws Exception {
        Twins twins = twins();
        Choose choose = enter(twins);
        assertThat(sessions(twins.first(), "CHOICE")).isOne();
        Choice first = choice(choose, twins.first());
        assertThat(bean(SignIn.class).choose(choose, first).orElseThrow())
                .isInstanceOf(PasswordOutcome.NewPasswordNeeded.class);
        assertThat(temporary(twins.first())).as("the chosen one's is used up").isFalse();
        assertThat(temporary(twins.second())).as("the other's is not").isTrue();
        assertThat(sessions(twins.second(), "ENDED")).isOne();
        assertThat(bean(SignIn.class).choose(choose, choice(choose, twins.second())))
                .as("second thoughts: it begins again")
                .isEmpty();
        assertThat(temporary(twins.second())).isTrue();
    }

    /** Not even where nothing has told the session of it. */
    @Test
    void a_choice_does_not_use_up_a_temporary_password_that_was_given_after_the_other_was_typed() throws Exception {
        Twins twins = twins();
        Choose choose = enter(twins);
        change(
                "update account set password_hash = ? where id = ?",
                bean(PasswordHash.class).hash("another temporary one"),
                twins.first().account().value());
        assertThat(bean(SignIn.class).choose(choose, choice(choose, twins.first())))
                .isEmpty();
        assertThat(temporary(twins.first())).isTrue();
    }

    @Test
    void of_two_tabs_that_choose_at_once_one_goes_on() throws Exception {
        Twins twins = twins();
        Choose choose = enter(twins);
        List<Boolean> gone = atOnce(
                4,
                each -> () -> bean(SignIn.class)
                        .choose(choose, choice(choose, twins.first()))
                        .isPresent());
        assertThat(gone).filteredOn(each -> each).hasSize(1);
    }

    /** Each would end what the other goes on with, and take hold of it in another order. */
    @Test
    void of_two_tabs_that_choose_different_accounts_at_once_one_goes_on_and_nobody_waits_for_nobody() throws Exception {
        for (int round = 0; round < 5; round++) {
            Twins twins = twins();
            Choose choose = enter(twins);
            List<Caller> both = List.of(twins.first(), twins.second());
            List<Boolean> gone = atOnce(
                    4,
                    each -> () -> bean(SignIn.class)
                            .choose(choose, choice(choose, both.get(each % 2)))
                            .isPresent());
            assertThat(gone).as("round %d", round).filteredOn(each -> each).hasSize(1);
            assertThat(sessions(twins.first(), "ENDED") + sessions(twins.second(), "ENDED"))
                    .isOne();
        }
    }

    private record Twins(Caller first, Caller second, String email, String password) {}

    /** Two accounts with one address, each with the same temporary password. */
    private static Twins twins() throws Exception {
        Caller first = active();
        Caller second = active();
        String email = "twins_" + unique() + "@mail.example";
        String password = "temporary " + email;
        for (Caller one : List.of(first, second)) {
            change(
                    "update account set email = ?, email_key = ? where id = ?",
                    email,
                    email,
                    one.account().value());
            inTransaction(() -> bean(Passwords.class).giveTemporary(one.account(), password));
        }
        return new Twins(first, second, email, password);
    }

    private static Choose enter(Twins twins) {
        return (Choose) bean(PasswordEntry.class).enter(twins.email(), twins.password(), HERE, now());
    }

    private static Choice choice(Choose among, Caller person) {
        return among.choices().stream()
                .filter(one -> one.userId().equals(person.userId()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean temporary(Caller person) throws Exception {
        return count(
                        "select count(*) from account where id = ? and password_temporary_until is not null"
                                + " and password_hash is not null",
                        person.account().value())
                == 1;
    }

    private static long sessions(Caller person, String state) throws Exception {
        return count(
                "select count(*) from signin_session where account_id = ? and state = ?",
                person.account().value(),
                state);
    }
}
