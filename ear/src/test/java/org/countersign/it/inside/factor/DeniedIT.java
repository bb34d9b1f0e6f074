package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialState;
import org.countersign.credential.RegisterToken;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.Trigger;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.credential.control.Apps;
import org.countersign.credential.control.Moves;
import org.countersign.credential.control.StoredCredentials;
import org.countersign.credential.control.TokenRegister;
import org.countersign.credential.entity.Credential;
import org.countersign.crypto.RandomCodes;
import org.countersign.otp.Algorithm;
import org.countersign.otp.Mode;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.countersign.token.NewToken;
import org.countersign.token.boundary.TokenStock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is denied is over, and the right to it is its holder's still: he registers anew (MNG-2). */
class DeniedIT extends InsideFactor {
    private static final OtpProfile PROFILE = new OtpProfile(Mode.TOTP, Algorithm.SHA1, 8, 30);
    private static final String OPEN =
            "select count(*) from subscription where account_id = ? and kind = ? and open_marker = 1";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_credential_ends_and_the_right_stays(Kind kind) throws Exception {
        Caller holder = active();
        PublicId credential = waitsForApproval(holder, kind);
        assertThat(deny(credential, holder)).isEqualTo(CredentialState.REVOKED);
        assertThat(count(OPEN, holder.account().value(), kind.name())).isEqualTo(1);
        assertThat(bean(Subscriptions.class).activatable(holder.account())).contains(kind);
        assertThat(value(
                        "select state from credential where account_id = ? and kind = ? and live = 1",
                        holder.account().value(),
                        kind.name()))
                .as("phones begin with the first number, all others wait for their device")
                .isEqualTo(kind == Kind.PHONE ? null : "PENDING_ACTIVATION");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoever_revokes_gives_the_right_up(Kind kind) throws Exception {
        Caller holder = active();
        PublicId credential = waitsForApproval(holder, kind);
        move(credential, holder, Trigger.REVOKE, Actor.holder(holder.account()));
        assertThat(count(OPEN, holder.account().value(), kind.name())).isZero();
    }

    @Test
    void the_holder_is_told_that_he_may_register_anew() throws Exception {
        Caller holder = active();
        deny(waitsForApproval(holder, Kind.MOBILE_ID), holder);
        assertThat(count(
                        "select count(*) from delivery where account_id = ? and template = 'credential-changed'",
                        holder.account().value()))
                .isEqualTo(1);
    }

    @Test
    void a_new_app_gets_a_secret_of_its_own() throws Exception {
        Caller holder = active();
        PublicId denied = right(holder.account(), Kind.MOBILE_ID);
        String before = key(holder);
        change("update credential set state = 'PENDING_APPROVAL' where public_id = ?", denied.value());
        deny(denied, holder);
        assertThat(key(holder)).hasSameSizeAs(before).isNotEqualTo(before);
    }

    @Test
    void the_token_that_was_posted_is_registered_once_more_but_not_with_the_same_codes() throws Exception {
        Caller holder = active();
        calls(holder);
        change(
                "update organization set credential_approval = true where id = ?",
                holder.organization().value());
        PublicId first = right(holder.account(), Kind.HARDWARE_TOKEN);
        byte[] seed = bean(RandomCodes.class).bytes(20);
        String serial = shippedTo(holder, seed);
        Instant now = now();
        assertThat(stateOf(registered(holder, serial, seed, now))).isEqualTo(CredentialState.PENDING_APPROVAL);
        deny(first, holder);
        assertThat(value("select state from token where serial = ?", serial)).isEqualTo("SHIPPED");
        assertThat(registered(holder, serial, seed, now))
                .as("codes that somebody may have seen")
                .isInstanceOf(RegistrationOutcome.NotYet.class);
        change(
                "update organization set credential_approval = false where id = ?",
                holder.organization().value());
        assertThat(stateOf(registered(holder, serial, seed, now.plusSeconds(90))))
                .isEqualTo(CredentialState.ACTIVE);
        assertThat(value("select state from token where serial = ?", serial)).isEqualTo("BOUND");
    }

    private static PublicId waitsForApproval(Caller holder, Kind kind) throws Exception {
        PublicId credential = right(holder.account(), kind);
        change("update credential set state = 'PENDING_APPROVAL' where public_id = ?", credential.value());
        return credential;
    }

    private static CredentialState deny(PublicId credential, Caller holder) throws Exception {
        return move(credential, holder, Trigger.DENY, Actor.administrator(holder.account()));
    }

    private static CredentialState move(PublicId credential, Caller holder, Trigger trigger, Actor by)
            throws Exception {
        return inTransaction(() -> {
            Credential locked = bean(StoredCredentials.class).requiredLocked(credential, holder.account());
            return bean(Moves.class).fire(locked, trigger, by, now());
        });
    }

    private static String key(Caller holder) throws Exception {
        return inTransaction(() -> bean(Apps.class).setup(holder, now()).key());
    }

    private static String shippedTo(Caller holder, byte[] seed) throws Exception {
        String serial = "TD" + bean(RandomCodes.class).digits(8);
        bean(TokenStock.class).stock(new NewToken(serial, seed, PROFILE, 0));
        change(
                "update token set state = 'SHIPPED', account_id = ? where serial = ?",
                holder.account().value(),
                serial);
        return serial;
    }

    /** With the codes of that minute. */
    private static RegistrationOutcome registered(Caller holder, String serial, byte[] seed, Instant at)
            throws Exception {
        List<String> codes = List.of(
                new OtpDevice(PROFILE, seed).code(PROFILE.stepAt(at) - 1),
                new OtpDevice(PROFILE, seed).code(PROFILE.stepAt(at)));
        return inTransaction(() ->
                bean(TokenRegister.class).register(new RegisterToken(serial, codes.get(0), codes.get(1)), holder, at));
    }

    private static CredentialState stateOf(RegistrationOutcome outcome) {
        assertThat(outcome).isInstanceOf(RegistrationOutcome.Registered.class);
        return ((RegistrationOutcome.Registered) outcome).state();
    }
}
