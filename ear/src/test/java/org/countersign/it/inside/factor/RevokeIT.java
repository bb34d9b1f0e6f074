package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.credential.CannotSend;
import org.countersign.credential.CredentialState;
import org.countersign.credential.Door;
import org.countersign.credential.OtpAttempt;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.SendBy;
import org.countersign.credential.TransitionRefused;
import org.countersign.credential.Trigger;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.credential.boundary.Resync;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.boundary.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Revoking is total (MNG-5, MNG-6, SWP-1b, case 17), from every state and by whomever; the pages and sweeps that do it
 * come later.
 */
class RevokeIT extends InsideRevoking {
    @ParameterizedTest
    @EnumSource(value = CredentialState.class, names = "REVOKED", mode = Mode.EXCLUDE)
    void it_ends_every_session_and_every_code_at_once(CredentialState state) throws Exception {
        assertThat(revoking(state)).contains(Trigger.REVOKE, Trigger.REVOKE_BY_ADMINISTRATOR);
        for (Trigger trigger : revoking(state)) {
            Caller holder = active();
            PublicId credential = phones(holder.account(), "ACTIVE");
            PublicId code = waitingCode(holder, credential);
            stands(credential, state);
            List<SessionHandle> sessions = signedInThreeTimes(holder);
            assertThat(move(credential, holder, trigger)).as("%s", trigger).isEqualTo(CredentialState.REVOKED);
            isOver(holder, sessions, trigger);
            isWorthNothing(holder, credential, code);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKE", "REVOKE_BY_ADMINISTRATOR", "REVOKE_BY_SWEEP"})
    void it_is_final_whoever_pulls_whatever_trigger(Trigger revoking) throws Exception {
        Caller holder = active();
        PublicId credential = phones(holder.account(), "EXPIRED");
        move(credential, holder, revoking);
        for (Trigger trigger : Trigger.values()) {
            assertThatThrownBy(() -> move(credential, holder, trigger))
                    .as("%s of one that %s ended", trigger, revoking)
                    .isInstanceOf(TransitionRefused.class);
        }
    }

    private static void isOver(Caller holder, List<SessionHandle> sessions, Trigger trigger) throws Exception {
        assertThat(sessions)
                .as("after %s", trigger)
                .allMatch(session -> bean(Sessions.class).resume(session).isEmpty());
        assertThat(count(ALIVE, holder.account().value())).isZero();
        assertThat(closed(holder)).as("after %s", trigger).isEqualTo("PHONE");
        assertThat(count(
                        "select count(*) from delivery where account_id = ? and template = 'credential-changed'",
                        holder.account().value()))
                .as("mails after %s", trigger)
                .isEqualTo(1);
    }

    private static void isWorthNothing(Caller holder, PublicId credential, PublicId code) throws Exception {
        assertThat(stateOf(code)).isNotIn("QUEUED", "SENDING", "FAILED");
        assertThat(signsIn(holder, credential)).isEqualTo(new OtpOutcome.NotUsable(CredentialState.REVOKED));
        assertThatThrownBy(() ->
                        bean(OtpValidation.class).sendCode(holder.account(), credential.value() + ".1", SendBy.TEXT))
                .isInstanceOf(CannotSend.class);
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKE,PENDING_APPROVAL",
        "REVOKE,LOCKED",
        "REVOKE_BY_ADMINISTRATOR,ACTIVE",
        "REVOKE_BY_SWEEP,SUSPENDED_BY_USER",
        "REVOKE_BY_SWEEP,EXPIRED"
    })
    void a_token_retires_and_its_secret_is_forgotten(Trigger trigger, CredentialState state) throws Exception {
        Caller holder = active();
        Token token = token(holder);
        stands(token.credential(), state);
        move(token.credential(), holder, trigger);
        assertThat(value("select state from token where serial = ?", token.serial()))
                .isEqualTo("RETIRED");
        assertThat(value(
                        "select sealed from credential where public_id = ?",
                        token.credential().value()))
                .isNull();
        assertThat(closed(holder)).isEqualTo("HARDWARE_TOKEN");
        assertThat(bean(OtpValidation.class)
                        .validate(new OtpAttempt(
                                holder.account(), token.credential().value(), token.code(2), Door.SIGN_IN)))
                .isEqualTo(new OtpOutcome.NotUsable(CredentialState.REVOKED));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "LOCKED"})
    void no_sweep_revokes_what_is_in_use(CredentialState state) throws Exception {
        Caller holder = active();
        PublicId credential = phones(holder.account(), state.name());
        signedInThreeTimes(holder);
        assertThatThrownBy(() -> move(credential, holder, Trigger.REVOKE_BY_SWEEP))
                .isInstanceOf(TransitionRefused.class);
        assertThat(count(ALIVE, holder.account().value())).isEqualTo(3);
        assertThat(closed(holder)).isNull();
    }

    @Test
    void a_sweep_leaves_the_password() throws Exception {
        Caller holder = active();
        change(
                "update account set password_hash = 'his own' where id = ?",
                holder.account().value());
        move(phones(holder.account(), "EXPIRED"), holder, Trigger.REVOKE_BY_SWEEP);
        assertThat(value(
                        "select password_hash from account where id = ? and password_temporary_until is null",
                        holder.account().value()))
                .isEqualTo("his own");
    }

    /** A right that covers something else still stands; another of its kind takes its place. Either way it is on record. */
    @Test
    void the_end_of_a_right_is_on_record_whatever_ended_it() throws Exception {
        Caller holder = person();
        PublicId token = right(holder.account(), Kind.HARDWARE_TOKEN);
        PublicId phones = phones(holder.account(), "ACTIVE");
        move(token, holder, Trigger.REVOKE_BY_ADMINISTRATOR);
        assertThat(closed(holder)).as("phones are held under it").isNull();
        PublicId another = right(holder.account(), Kind.HARDWARE_TOKEN);
        assertThat(closed(holder)).isEqualTo("HARDWARE_TOKEN");
        move(another, holder, Trigger.REVOKE_BY_ADMINISTRATOR);
        move(phones, holder, Trigger.REVOKE_BY_ADMINISTRATOR);
        assertThat(closed(holder)).isEqualTo("HARDWARE_TOKEN HARDWARE_TOKEN PHONE");
    }

    /** The other kind of code: one that proves a new number, or frees a locked phone. */
    @ParameterizedTest
    @EnumSource(names = {"REVOKE", "REVOKE_BY_ADMINISTRATOR"})
    void a_code_that_proves_a_number_does_not_leave_afterwards_either(Trigger trigger) throws Exception {
        Caller holder = person();
        PublicId credential = phones(holder.account(), "LOCKED");
        calls(holder);
        PublicId delivery = bean(Resync.class).sendCode(credential, 1, SendBy.TEXT);
        isStillWaiting(delivery);
        move(credential, holder, trigger);
        assertThat(stateOf(delivery)).isNotIn("QUEUED", "SENDING", "FAILED");
    }

    /** To Finland, where no other test sends to: these are many. */
    private static PublicId waitingCode(Caller holder, PublicId phones) throws Exception {
        change(
                "update credential_phone set number = '+35840' || right(number, 7) where credential_id ="
                        + " (select id from credential where public_id = ?)",
                phones.value());
        calls(holder);
        PublicId delivery = bean(OtpValidation.class).sendCode(holder.account(), phones.value() + ".1", SendBy.TEXT);
        isStillWaiting(delivery);
        return delivery;
    }

    private static void isStillWaiting(PublicId delivery) throws Exception {
        change(
                "update delivery set state = 'QUEUED', ready_at = ready_at + interval '1' hour where public_id = ?",
                delivery.value());
    }

    private static String stateOf(PublicId delivery) throws Exception {
        return value("select state from delivery where public_id = ?", delivery.value());
    }
}
