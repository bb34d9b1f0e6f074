package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.account.boundary.Passwords;
import org.countersign.caller.Caller;
import org.countersign.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** Case 6, ACC-13: a changed password is told at every address, whoever changed it. */
class PasswordNoticeIT extends InsideFactor {
    @Test
    void a_changed_password_is_told_at_both_addresses() throws Exception {
        Caller person = withTwoAddresses();
        choose(person, "plum gate " + unique());
        assertThat(told(person)).isEqualTo(2);
        assertThat(value(
                        "select string_agg(recipient, ' ' order by recipient desc) from delivery where account_id = ?",
                        person.account().value()))
                .contains("@mail.example")
                .contains("@second.example");
    }

    @Test
    void what_is_rolled_back_or_refused_tells_nobody() throws Exception {
        Caller person = withTwoAddresses();
        assertThatThrownBy(() -> inTransaction(() -> {
                    choose(person, "plum gate " + unique());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThatThrownBy(() -> choose(person, "short")).isInstanceOf(InvalidInput.class);
        assertThat(told(person)).isZero();
    }

    private static Caller withTwoAddresses() throws Exception {
        Caller person = active();
        change(
                "update account set second_email = ? where id = ?",
                person.userId() + "@second.example",
                person.account().value());
        return person;
    }

    private static void choose(Caller person, String password) {
        bean(Passwords.class).choose(person.account(), password, password, true);
    }

    private static long told(Caller person) throws Exception {
        return count(
                "select count(*) from delivery where account_id = ? and template = 'password-changed'",
                person.account().value());
    }
}
