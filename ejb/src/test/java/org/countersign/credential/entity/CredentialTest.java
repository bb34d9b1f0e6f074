package org.countersign.credential.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialState;
import org.countersign.credential.HistoryLine;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.TransitionRefused;
import org.countersign.credential.Trigger;
import org.countersign.crypto.SealedSecret;
import org.countersign.otp.OtpProfile;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a credential moves (MNG-2, MNG-4): by its table, with a history, and expiry first. */
class CredentialTest {
    private static final AccountId HOLDER = new AccountId(7);
    private static final Actor HIMSELF = Actor.holder(HOLDER);
    private static final Actor ADMINISTRATOR = Actor.administrator(new AccountId(8));
    private static final Instant END = Instant.parse("2027-11-24T05:00:00Z");
    private static final Instant BEFORE = END.minus(Duration.ofDays(100));

    private Credential credential;

    @BeforeEach
    void pending() throws ReflectiveOperationException {
        Subscription right = new Subscription(
                new PublicId("right"),
                new OpenSubscription(HOLDER, Kind.HARDWARE_TOKEN, 2, BEFORE, END, "O-1"),
                BEFORE);
        credential = new Credential(new PublicId("credential"), HOLDER, Kind.HARDWARE_TOKEN, right, BEFORE);
        Field id = Credential.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(credential, 1L);
    }

    @Test
    void each_step_is_kept_with_who_and_when() {
        List<HistoryLine> steps = fire(Trigger.ACTIVATE, HIMSELF, BEFORE);

        assertThat(steps)
                .containsExactly(new HistoryLine(
                        BEFORE,
                        CredentialState.PENDING_ACTIVATION,
                        Trigger.ACTIVATE,
                        CredentialState.ACTIVE,
                        HIMSELF.party()));
        assertThat(credential.activatedAt()).isEqualTo(BEFORE);
    }

    @Test
    void what_the_table_does_not_have_is_refused_and_changes_nothing() {
        assertThatThrownBy(() -> fire(Trigger.SUSPEND, HIMSELF, BEFORE)).isInstanceOf(TransitionRefused.class);
        assertThat(credential.state()).isEqualTo(CredentialState.PENDING_ACTIVATION);
    }

    @Test
    void nobody_fires_what_is_not_his() {
        activate();

        assertThatThrownBy(() -> fire(Trigger.LOCK, HIMSELF, BEFORE)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> fire(Trigger.SUSPEND_BY_ADMINISTRATOR, HIMSELF, BEFORE))
                .isInstanceOf(TransitionRefused.class);
    }

    @Test
    void the_holder_does_not_undo_what_an_administrator_suspended() {
        activate();
        fire(Trigger.SUSPEND_BY_ADMINISTRATOR, ADMINISTRATOR, BEFORE);

        assertThatThrownBy(() -> fire(Trigger.RE_ENABLE, HIMSELF, BEFORE)).isInstanceOf(TransitionRefused.class);
        fire(Trigger.RE_ENABLE_BY_ADMINISTRATOR, ADMINISTRATOR, BEFORE);
        assertThat(credential.state()).isEqualTo(CredentialState.ACTIVE);
    }

    @Test
    void the_right_ends_to_the_microsecond() {
        activate();

        assertThat(credential.stateAt(END.minusNanos(1_000), END)).isEqualTo(CredentialState.ACTIVE);
        assertThat(credential.stateAt(END, END)).isEqualTo(CredentialState.EXPIRED);
    }

    @Test
    void nothing_expires_before_its_time() {
        activate();

        assertThatThrownBy(() -> fire(Trigger.EXPIRE, Actor.SYSTEM, END.minusNanos(1_000)))
                .isInstanceOf(TransitionRefused.class);
    }

    @Test
    void expiry_outranks_locking() {
        activate();
        fire(Trigger.LOCK, Actor.SYSTEM, BEFORE);

        fire(Trigger.EXPIRE, Actor.SYSTEM, END);
        assertThat(credential.state()).isEqualTo(CredentialState.EXPIRED);
        assertThatThrownBy(() -> fire(Trigger.RESYNC, HIMSELF, END)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void a_locked_one_past_its_expiry_is_not_freed_though_no_sweep_has_run() {
        activate();
        fire(Trigger.LOCK, Actor.SYSTEM, BEFORE);

        assertThatThrownBy(() -> fire(Trigger.RESYNC, HIMSELF, END)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void a_suspended_one_past_its_expiry_re_enables_to_expired() {
        activate();
        fire(Trigger.SUSPEND, HIMSELF, BEFORE);

        assertThat(fire(Trigger.RE_ENABLE, HIMSELF, END))
                .extracting(HistoryLine::cause, HistoryLine::to)
                .containsExactly(
                        tuple(Trigger.RE_ENABLE, CredentialState.ACTIVE),
                        tuple(Trigger.EXPIRE, CredentialState.EXPIRED));
    }

    @Test
    void renewal_brings_an_expired_one_back() {
        activate();
        fire(Trigger.EXPIRE, Actor.SYSTEM, END);

        credential.fire(Trigger.RENEW, HIMSELF, END, END.plus(Duration.ofDays(365)));
        assertThat(credential.state()).isEqualTo(CredentialState.ACTIVE);
    }

    @Test
    void revoking_forgets_the_secret() {
        activate();
        credential.carries("TA00000042", OtpProfile.ANY_APP, new SealedSecret(new byte[] {1}));

        fire(Trigger.REVOKE, HIMSELF, BEFORE);
        assertThat(credential.secret()).isNull();
        assertThat(credential.state()).isEqualTo(CredentialState.REVOKED);
    }

    private void activate() {
        fire(Trigger.ACTIVATE, HIMSELF, BEFORE);
    }

    private List<HistoryLine> fire(Trigger trigger, Actor by, Instant at) {
        return credential.fire(trigger, by, at, END).stream()
                .map(HistoryEntry::line)
                .toList();
    }
}
