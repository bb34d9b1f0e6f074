package org.countersign.it.inside.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.countersign.caller.Caller;
import org.countersign.credential.CredentialId;
import org.countersign.credential.Door;
import org.countersign.credential.OtpAttempt;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.RegisterToken;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.control.Gatekeeper;
import org.countersign.credential.control.TokenRegister;
import org.countersign.crypto.Seal;
import org.countersign.otp.Algorithm;
import org.countersign.otp.Mode;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.countersign.token.TokenMessage;
import org.junit.jupiter.api.Test;

/** Case 16: who can write to the database still cannot give one person's secret to another. */
class SwappedSecretsIT extends InsideFactor {
    private static final OtpProfile PROFILE = new OtpProfile(Mode.TOTP, Algorithm.SHA1, 6, 30);

    @Test
    void a_sealed_secret_in_another_s_row_opens_nothing() throws Exception {
        Caller owner = person();
        Caller thief = person();
        byte[] known = "the thief's own seed".getBytes(US_ASCII);
        PublicId theirs = app(thief, known);
        PublicId his = app(owner, "the owner's own seed".getBytes(US_ASCII));
        assertThat(enter(thief, theirs, known)).isInstanceOf(OtpOutcome.Accepted.class);
        change(
                "update credential set sealed = (select t.sealed from credential t where t.public_id = ?) where public_id = ?",
                theirs.value(),
                his.value());
        assertThatThrownBy(() -> enter(owner, his, known)).hasStackTraceContaining(Seal.CannotOpen.class.getName());
    }

    @Test
    void one_flipped_bit_in_the_row_opens_nothing() throws Exception {
        Caller owner = person();
        byte[] known = "another secret of 20".getBytes(US_ASCII);
        PublicId app = app(owner, known);
        change(
                "update credential set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where public_id = ?",
                app.value());
        assertThatThrownBy(() -> enter(owner, app, known)).hasStackTraceContaining(Seal.CannotOpen.class.getName());
    }

    /** TOK-2: the fault is ours, so it costs no try and is not told as a wrong code. */
    @Test
    void a_token_whose_secret_does_not_open_cannot_be_registered_now_and_no_try_is_lost() throws Exception {
        Caller owner = person();
        right(owner.account(), Kind.HARDWARE_TOKEN);
        String serial = value("select serial from token where state = 'IN_STOCK' order by serial desc limit 1");
        change(
                "update token set state = 'SHIPPED', account_id = ?, sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)"
                        + " where serial = ?",
                owner.account().value(),
                serial);
        calls(owner);
        RegistrationOutcome outcome = inTransaction(() ->
                bean(TokenRegister.class).register(new RegisterToken(serial, "11111111", "22222222"), owner, now()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RegistrationOutcome.NotYet.class,
                        refused -> assertThat(refused.message()).isEqualTo(TokenMessage.NOT_NOW));
        assertThat(count("select attempts from token where serial = ?", serial)).isZero();
        change("update token set state = 'RETIRED' where serial = ?", serial);
    }

    private static PublicId app(Caller person, byte[] secret) throws Exception {
        PublicId app = right(person.account(), Kind.MOBILE_ID);
        long id = count("select id from credential where public_id = ?", app.value());
        change(
                "update credential set state = 'ACTIVE', activated_at = created_at, mode = 'TOTP', algorithm = 'SHA1',"
                        + " digits = 6, step_seconds = 30, sealed = ? where id = ?",
                bean(Seal.class).seal(secret, new CredentialId(id).toString()).bytes(),
                id);
        return app;
    }

    private static OtpOutcome enter(Caller person, PublicId app, byte[] secret) throws Exception {
        Instant now = now();
        String code = new OtpDevice(PROFILE, secret).code(PROFILE.stepAt(now));
        return inTransaction(() -> bean(Gatekeeper.class)
                .validate(new OtpAttempt(person.account(), app.value(), code, Door.SIGN_IN), now));
    }
}
