package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialState;
import org.countersign.credential.Door;
import org.countersign.credential.OtpAttempt;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.SendBy;
import org.countersign.credential.TransitionRefused;
import org.countersign.credential.Trigger;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.credential.boundary.Resync;
import org.countersign.credential.control.Moves;
import org.countersign.credential.control.StoredCredentials;
import org.countersign.credential.entity.Credential;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.boundary.Sessions;
import org.countersign.signin.control.StoredSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Revoking is total (MNG-5, case 17), from every state and by whomever; the pages that do it come later. */
class RevokeIT extends InsideFactor {
    private static final String ALIVE = "select count(*) from signin_session where account_id = ? and state <> 'ENDED'";

    @ParameterizedTest
    @EnumSource(value = CredentialState.class, names = "REVOKED", mode = Mode.EXCLUDE)
    void it_ends_every_session_at_once_and_is_final(CredentialState state) throws Exception {
        Caller holder = person();
        PublicId credential = phones(holder.account(), state.name());
        List<SessionHandle> sessions = signedInThreeTimes(holder);
        assertThat(move(credential, Trigger.REVOKE_BY_ADMINISTRATOR)).isEqualTo(CredentialState.REVOKED);
        assertThat(sessions)
                .allMatch(session -> bean(Sessions.class).resume(session).isEmpty());
        assertThat(count(ALIVE, holder.account().value())).isZero();
        assertThat(count(
                        "select count(*) from delivery where account_id = ? and template = 'credential-changed'",
                        holder.account().value()))
                .isEqualTo(1);
        for (Trigger trigger : Trigger.values()) {
            assertThatThrownBy(() -> move(credential, trigger))
                    .as("%s of a revoked one", trigger)
                    .isInstanceOf(TransitionRefused.class);
        }
    }

    /** A right that covers something else still stands; another of its kind takes its place. Either way it is on record. */
    @Test
    void the_end_of_a_right_is_on_record_whatever_ended_it() throws Exception {
        Caller holder = person();
        PublicId token = right(holder.account(), Kind.HARDWARE_TOKEN);
        PublicId phones = phones(holder.account(), "ACTIVE");
        move(token, Trigger.REVOKE_BY_ADMINISTRATOR);
        assertThat(closed(holder)).as("phones are held under it").isNull();
        PublicId another = right(holder.account(), Kind.HARDWARE_TOKEN);
        assertThat(closed(holder)).isEqualTo("HARDWARE_TOKEN");
        move(another, Trigger.REVOKE_BY_ADMINISTRATOR);
        move(phones, Trigger.REVOKE_BY_ADMINISTRATOR);
        assertThat(closed(holder)).isEqualTo("HARDWARE_TOKEN HARDWARE_TOKEN PHONE");
    }

    private static String closed(Caller holder) throws Exception {
        return value(
                "select string_agg(cast(cast(details as json) ->> 'kind' as text), ' ' order by details) from audit_record"
                        + " where subject_id = ? and act = 'SUBSCRIPTION_CLOSED'",
                holder.account().value());
    }

    @Test
    void a_code_that_is_out_is_worth_nothing_afterwards_and_does_not_leave_any_more() throws Exception {
        Caller holder = person();
        PublicId credential = phones(holder.account(), "ACTIVE");
        calls(holder);
        PublicId delivery =
                bean(OtpValidation.class).sendCode(holder.account(), credential.value() + ".1", SendBy.TEXT);
        isStillWaiting(delivery);
        move(credential, Trigger.REVOKE_BY_ADMINISTRATOR);
        assertThat(stateOf(delivery)).isNotIn("QUEUED", "SENDING", "FAILED");
        assertThat(bean(OtpValidation.class)
                        .validate(new OtpAttempt(holder.account(), credential.value() + ".1", "123456", Door.SIGN_IN)))
                .isInstanceOf(OtpOutcome.NotUsable.class);
    }

    private static void isStillWaiting(PublicId delivery) throws Exception {
        change(
                "update delivery set state = 'QUEUED', ready_at = ready_at + interval '1' hour where public_id = ?",
                delivery.value());
    }

    private static String stateOf(PublicId delivery) throws Exception {
        return value("select state from delivery where public_id = ?", delivery.value());
    }

    /** The other kind of code: one that proves a new number, or frees a locked phone. */
    @Test
    void a_code_that_proves_a_number_does_not_leave_afterwards_either() throws Exception {
        Caller holder = person();
        PublicId credential = phones(holder.account(), "LOCKED");
        calls(holder);
        PublicId delivery = bean(Resync.class).sendCode(credential, 1, SendBy.TEXT);
        isStillWaiting(delivery);
        move(credential, Trigger.REVOKE_BY_ADMINISTRATOR);
        assertThat(stateOf(delivery)).isNotIn("QUEUED", "SENDING", "FAILED");
    }

    /** Of many who revoke it and many who come with a code, one revokes it, and whoever was in is out. */
    @Test
    void of_many_who_revoke_it_at_once_one_does() throws Exception {
        Caller holder = person();
        PublicId credential = phones(holder.account(), "ACTIVE");
        List<SessionHandle> sessions = signedInThreeTimes(holder);
        List<Boolean> revoked = atOnce(8, each -> () -> {
            try {
                return move(credential, Trigger.REVOKE_BY_ADMINISTRATOR) == CredentialState.REVOKED;
            } catch (TransitionRefused late) {
                return false;
            }
        });
        assertThat(revoked).filteredOn(each -> each).hasSize(1);
        assertThat(sessions)
                .allMatch(session -> bean(Sessions.class).resume(session).isEmpty());
    }

    private static CredentialState move(PublicId credential, Trigger trigger) throws Exception {
        long holder = count("select account_id from credential where public_id = ?", credential.value());
        return inTransaction(() -> {
            Credential locked = bean(StoredCredentials.class)
                    .requiredLocked(credential, new org.countersign.shared.AccountId(holder));
            return bean(Moves.class).fire(locked, trigger, Actor.administrator(locked.account()), now());
        });
    }

    private static List<SessionHandle> signedInThreeTimes(Caller person) throws Exception {
        change(
                "update account set state = 'ACTIVE' where id = ?",
                person.account().value());
        return inTransaction(() -> new ArrayList<>(IntStream.range(0, 3)
                .mapToObj(each -> bean(StoredSessions.class)
                        .begin(
                                person.account(),
                                each == 0 ? SessionState.PENDING : SessionState.OPEN,
                                new RequestOrigin("10.1.2." + each, "test", "test"),
                                now()))
                .toList()));
    }
}
