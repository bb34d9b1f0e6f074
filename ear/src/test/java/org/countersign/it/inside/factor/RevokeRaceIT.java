package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.caller.Caller;
import org.countersign.credential.CannotResync;
import org.countersign.credential.CredentialState;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.TransitionRefused;
import org.countersign.credential.Trigger;
import org.countersign.credential.boundary.Resync;
import org.countersign.it.inside.Line;
import org.countersign.shared.PublicId;
import org.countersign.signin.OtpStepOutcome;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.boundary.Elevation;
import org.countersign.signin.boundary.OtpStep;
import org.countersign.signin.boundary.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many who come with a right code and many who revoke it, at the same instant (case 17): whoever is first, one revokes it,
 * and nobody is in afterwards.
 */
class RevokeRaceIT extends InsideRevoking {
    private Caller holder;
    private Token token;
    private int next = 2;

    @BeforeEach
    void somebody_with_a_token() throws Exception {
        holder = active();
        token = token(holder);
    }

    @Test
    void what_a_code_that_is_first_has_opened_is_closed_again() throws Exception {
        List<Object> outcomes = race(List.of(signsIn(), revokes(), elevates(), revokes(), resyncs(), revokes()));
        assertThat(outcomes.get(0)).isInstanceOf(OtpStepOutcome.Raised.class);
        nobodyIsIn(outcomes);
    }

    @Test
    void what_a_step_up_that_is_first_has_raised_is_closed_again() throws Exception {
        List<Object> outcomes = race(List.of(elevates(), revokes(), signsIn(), revokes(), resyncs(), revokes()));
        assertThat(outcomes.get(0)).isInstanceOf(OtpStepOutcome.Raised.class);
        nobodyIsIn(outcomes);
    }

    @Test
    void a_right_code_opens_nothing_after_the_revocation() throws Exception {
        List<Object> outcomes = race(List.of(revokes(), signsIn(), elevates(), resyncs(), revokes(), signsIn()));
        assertThat(outcomes.get(0)).isEqualTo(true);
        assertThat(outcomes).doesNotHaveAnyElementsOfTypes(OtpStepOutcome.Raised.class);
        nobodyIsIn(outcomes);
    }

    /** Each of both sees the other one still held: the right that covers both would outlive them. */
    @Test
    void of_two_that_are_revoked_at_once_the_later_one_takes_their_right_along() throws Exception {
        PublicId phones = phones(holder.account(), "ACTIVE");
        session(holder, SessionState.OPEN);
        Line.behind(
                () -> value(
                        "select id from signin_session where account_id = ? for update",
                        holder.account().value()),
                List.of(
                        () -> move(token.credential(), holder, Trigger.REVOKE),
                        () -> move(phones, holder, Trigger.REVOKE_BY_ADMINISTRATOR)));
        assertThat(count(
                        "select count(*) from subscription where account_id = ? and open_marker = 1",
                        holder.account().value()))
                .isZero();
        assertThat(count(ALIVE, holder.account().value())).isZero();
    }

    /** They line up at the credential, each with its own right code; the outcomes in their order. */
    private List<Object> race(List<Callable<Object>> racers) throws Exception {
        return Line.behind(
                () -> value(
                        "select id from credential where public_id = ? for update",
                        token.credential().value()),
                racers);
    }

    private void nobodyIsIn(List<Object> outcomes) throws Exception {
        assertThat(outcomes).filteredOn(outcome -> outcome.equals(true)).hasSize(1);
        assertThat(value(
                        "select state from credential where public_id = ?",
                        token.credential().value()))
                .isEqualTo("REVOKED");
        assertThat(count(ALIVE, holder.account().value())).isZero();
        assertThat(closed(holder)).isEqualTo("HARDWARE_TOKEN");
        assertThat(bean(OtpStep.class)
                        .enter(
                                session(holder, SessionState.PENDING),
                                token.credential().value(),
                                token.code(next)))
                .as("with the next code, and a session of afterwards")
                .isEqualTo(new OtpStepOutcome.Denied(new OtpOutcome.NotUsable(CredentialState.REVOKED)));
    }

    private Callable<Object> signsIn() throws Exception {
        SessionHandle session = session(holder, SessionState.PENDING);
        String code = token.code(next++);
        return () -> bean(OtpStep.class).enter(session, token.credential().value(), code);
    }

    private Callable<Object> elevates() throws Exception {
        Caller caller = signedIn();
        String code = token.code(next++);
        return () -> {
            calls(caller);
            return bean(Elevation.class).enter(token.credential().value(), code);
        };
    }

    private Callable<Object> resyncs() throws Exception {
        Caller caller = signedIn();
        List<String> codes = List.of(token.code(next++), token.code(next++));
        return () -> {
            calls(caller);
            try {
                return bean(Resync.class).resync(token.credential(), codes.get(0), codes.get(1));
            } catch (CannotResync late) {
                return late;
            }
        };
    }

    private Caller signedIn() throws Exception {
        return bean(Sessions.class).resume(session(holder, SessionState.OPEN)).orElseThrow();
    }

    /** By turns its holder and an administrator; true for whoever did it. */
    private Callable<Object> revokes() {
        Trigger trigger = next % 2 == 0 ? Trigger.REVOKE : Trigger.REVOKE_BY_ADMINISTRATOR;
        return () -> {
            try {
                return move(token.credential(), holder, trigger) == CredentialState.REVOKED;
            } catch (TransitionRefused late) {
                return false;
            }
        };
    }
}
