package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.account.boundary.Passwords;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.crypto.PasswordHash;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.boundary.OtpStep;
import org.countersign.signin.control.PasswordEntry;
import org.junit.jupiter.api.Test;

/** What a password leaves behind where it was entered: a record of it, and a hash of today (AUD-1, ACC-8). */
class PasswordEntryIT extends InsideFactor {
    private static final RequestOrigin HERE = new RequestOrigin("10.9.3.4", "test", "test");

    private static final String OLD = "plum gate in an older winter";

    /** printf 'plum gate in an older winter' | argon2 somesaltsomesalt -id -t 1 -k 1024 -p 1 -e */
    private static final String WITH_LOWER_PARAMETERS =
            "$argon2id$v=19$m=1024,t=1,p=1$c29tZXNhbHRzb21lc2FsdA" + "$pAnSyetFj5FbrSwhdj+9DWcHpECylLeWs/H+ekPChIY";

    @Test
    void a_right_password_that_stands_at_the_code_is_on_record() throws Exception {
        Caller person = withPassword();
        phones(person.account(), "ACTIVE");
        assertThat(enter(person, OLD)).isInstanceOf(PasswordOutcome.OtpNeeded.class);
        assertThat(recorded(person, "SIGN_IN_PASSWORD_ACCEPTED")).isEqualTo("true 10.9.3.4 {\"session\":\"PENDING\"}");
        assertThat(recorded(person, "SIGN_IN_COMPLETED")).isNull();
    }

    @Test
    void the_use_of_a_temporary_password_is_on_record_and_so_is_whoever_comes_too_late() throws Exception {
        Caller person = person();
        inTransaction(() -> bean(Passwords.class).giveTemporary(person.account(), OLD));
        var outcomes = atOnce(4, each -> () -> enter(person, OLD));
        assertThat(outcomes)
                .filteredOn(PasswordOutcome.NewPasswordNeeded.class::isInstance)
                .hasSize(1);
        assertThat(recorded(person, "SIGN_IN_PASSWORD_ACCEPTED"))
                .isEqualTo("true 10.9.3.4 {\"session\":\"NEW_PASSWORD\"}");
        assertThat(count(
                        "select count(*) from audit_record where subject_id = ? and act = 'SIGN_IN_PASSWORD_REFUSED'",
                        person.account().value()))
                .isEqualTo(3);
    }

    /** The page that comes a moment after the password trusts it; later it asks, and whatever is done on it always does. */
    @Test
    void a_sign_in_that_was_ended_is_shown_a_moment_longer_and_goes_no_further() throws Exception {
        Caller person = withPassword();
        phones(person.account(), "ACTIVE");
        var entered = (PasswordOutcome.OtpNeeded) enter(person, OLD);
        var earlier = new PasswordOutcome.OtpNeeded(
                entered.handle(),
                entered.account(),
                entered.userId(),
                entered.at().minusSeconds(60));
        OtpStep step = bean(OtpStep.class);
        assertThat(step.pendingAfter(earlier)).isEqualTo(step.pending(entered.handle()));
        assertThat(step.pendingAfter(entered)).isEqualTo(step.pending(entered.handle()));
        change(
                "update signin_session set state = 'ENDED' where account_id = ?",
                person.account().value());
        assertThat(step.pendingAfter(earlier)).isEmpty();
        assertThat(step.skip(entered.handle())).isFalse();
    }

    @Test
    void a_hash_with_lower_parameters_becomes_one_of_today_at_the_sign_in() throws Exception {
        Caller person = withOlderHash();
        assertThat(enter(person, OLD)).isInstanceOf(PasswordOutcome.SignedIn.class);
        assertThat(hash(person)).isNotEqualTo(WITH_LOWER_PARAMETERS);
        assertThat(bean(PasswordHash.class).outdated(hash(person))).isFalse();
        assertThat(enter(person, OLD)).isInstanceOf(PasswordOutcome.SignedIn.class);
        assertThat(enter(person, OLD + "!")).isInstanceOf(PasswordOutcome.Refused.class);
    }

    @Test
    void a_wrong_password_leaves_the_older_hash() throws Exception {
        Caller person = withOlderHash();
        assertThat(enter(person, OLD + "!")).isInstanceOf(PasswordOutcome.Refused.class);
        assertThat(hash(person)).isEqualTo(WITH_LOWER_PARAMETERS);
    }

    private static Caller withPassword() throws Exception {
        Caller person = person();
        inTransaction(() -> {
            bean(Passwords.class).set(person.account(), OLD);
            return null;
        });
        return person;
    }

    private static Caller withOlderHash() throws Exception {
        Caller person = active();
        change(
                "update account set password_hash = ? where id = ?",
                WITH_LOWER_PARAMETERS,
                person.account().value());
        return person;
    }

    private static PasswordOutcome enter(Caller person, String password) {
        calls(null, HERE.address());
        return bean(PasswordEntry.class).enter(person.userId(), password, HERE, now());
    }

    private static String hash(Caller person) throws Exception {
        return value(
                "select password_hash from account where id = ?",
                person.account().value());
    }

    /** Outcome, address and details of the only such record; null if there is none. */
    private static String recorded(Caller person, String act) throws Exception {
        return value(
                "select string_agg(succeeded || ' ' || address || ' ' || details, '; ') from audit_record"
                        + " where actor_id = ? and act = ?",
                person.account().value(),
                act);
    }
}
