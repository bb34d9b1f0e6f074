package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.caller.NotSignedIn;
import org.countersign.credential.CodeOut;
import org.countersign.credential.Door;
import org.countersign.credential.SendBy;
import org.countersign.credential.Ways;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;
import org.countersign.signin.OtpStepOutcome;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.PendingSignIn;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.control.OtpRaise;
import org.countersign.signin.control.RunningSession;
import org.countersign.signin.control.StoredSessions;

/** The second step of signing in: the one-time password, or going on without (ACC-3). */
@Stateless
public class OtpStep {
    /** So long after the password its sign-in is not looked up again for the page alone. */
    private static final Duration JUST_NOW = Duration.ofSeconds(10);

    @Inject
    StoredSessions sessions;

    @Inject
    OtpValidation gate;

    @Inject
    OtpRaise raise;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What can be offered; empty if this sign-in is over and must begin again. */
    public Optional<PendingSignIn> pending(SessionHandle handle) {
        return running(handle).map(RunningSession::caller).map(person -> pending(person.account(), person.userId()));
    }

    /**
     * The same for the page that comes directly after the password: it does not ask again what was written a moment ago.
     * It only shows; whatever is done on it does ask.
     */
    public Optional<PendingSignIn> pendingAfter(PasswordOutcome.OtpNeeded entered) {
        boolean justNow = clock.instant().isBefore(entered.at().plus(JUST_NOW));
        return justNow ? Optional.of(pending(entered.account(), entered.userId())) : pending(entered.handle());
    }

    private PendingSignIn pending(AccountId account, String userId) {
        Ways ways = gate.ways(account);
        return new PendingSignIn(userId, ways.usable(), ways.unusable());
    }

    /**
     * Sends a code to a phone.
     *
     * @return the name of its delivery
     * @throws NotSignedIn if this sign-in is over
     */
    public PublicId send(SessionHandle handle, String method, SendBy by) {
        RunningSession session = running(handle).orElseThrow(NotSignedIn::new);
        return gate.sendCode(session.caller().account(), method, by);
    }

    /** The code that is out to a phone and can still be typed; also after the page was loaded anew. */
    public Optional<CodeOut> codeOut(SessionHandle handle, String method) {
        return running(handle).flatMap(session -> gate.codeOut(session.caller().account(), method));
    }

    /** Presents a code. */
    public OtpStepOutcome enter(SessionHandle handle, String method, String code) {
        return running(handle)
                .map(session -> raise.enter(session.caller(), method, code, Door.SIGN_IN))
                .orElseGet(OtpStepOutcome.Gone::new);
    }

    /**
     * Goes on without a code, at level 1.
     *
     * @return false if this sign-in is over
     */
    public boolean skip(SessionHandle handle) {
        Optional<Caller> skipped = running(handle)
                .map(RunningSession::caller)
                .filter(person -> sessions.skip(person.session(), clock.instant()));
        skipped.ifPresent(
                person -> audit.record(Entry.done(Act.SIGN_IN_OTP_SKIPPED).by(person.account())));
        return skipped.isPresent();
    }

    private Optional<RunningSession> running(SessionHandle handle) {
        return sessions.running(handle)
                .filter(session -> session.state() == SessionState.PENDING)
                .filter(session -> session.isInTime(clock.instant()));
    }
}
