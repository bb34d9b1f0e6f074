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
import org.countersign.credential.control.Gatekeeper;
import org.countersign.crypto.Seal;
import org.countersign.otp.Algorithm;
import org.countersign.otp.Mode;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
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
