package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.signin.EndReason;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;

/**
 * Goes on with one of several accounts that a password opened (ACC-2). Until then nothing of any of them is used up, and
 * nobody is signed in anywhere.
 */
@ApplicationScoped
public class AccountChoice {
    @Inject
    StoredSessions sessions;

    @Inject
    Logins logins;

    @Inject
    ComparedPassword compared;

    @Inject
    AuditTrail audit;

    /** What comes next; empty if this sign-in is over. */
    @Transactional
    public Optional<PasswordOutcome> choose(PasswordOutcome.Choose among, PasswordOutcome.Choice chosen, Instant now) {
        Optional<RunningSession> wanted = awaiting(chosen, now);
        List<Long> awaiting = among.choices().stream()
                .flatMap(each -> awaiting(each, now).stream())
                .map(each -> each.caller().session())
                .toList();
        List<Long> held = sessions.holdChoices(awaiting);
        Optional<RunningSession> session =
                wanted.filter(found -> held.contains(found.caller().session()));
        held.stream()
                .filter(each ->
                        session.stream().noneMatch(found -> found.caller().session() == each))
                .forEach(other -> sessions.end(other, EndReason.OTHER_ACCOUNT_CHOSEN, now));
        return session.flatMap(found -> next(found, chosen, now));
    }

    private Optional<RunningSession> awaiting(PasswordOutcome.Choice choice, Instant now) {
        return sessions.running(choice.handle())
                .filter(session -> session.state() == SessionState.CHOICE)
                .filter(session -> session.isInTime(now));
    }

    /** A temporary password that was given since then is nobody's who is here: it stays unused (ACC-6). */
    private Optional<PasswordOutcome> next(RunningSession session, PasswordOutcome.Choice chosen, Instant now) {
        return logins.by(session.caller().userId()).stream()
                .filter(login -> login.account().equals(session.caller().account()))
                .filter(login -> login.canBeOpened(now))
                .filter(login -> compared.isStill(chosen.compared(), login))
                .filter(login -> login.temporaryUntil() == null || logins.useUpTemporary(login))
                .filter(login -> sessions.proceed(session.caller().session(), after(login), now))
                .findFirst()
                .map(login -> outcome(login, chosen.handle(), now));
    }

    private static SessionState after(Login login) {
        if (login.temporaryUntil() != null) {
            return SessionState.NEW_PASSWORD;
        }
        return login.otpExpected() ? SessionState.PENDING : SessionState.OPEN;
    }

    private PasswordOutcome outcome(Login login, SessionHandle handle, Instant now) {
        return switch (after(login)) {
            case NEW_PASSWORD -> new PasswordOutcome.NewPasswordNeeded(handle);
            case PENDING -> new PasswordOutcome.OtpNeeded(handle, login.account(), login.userId(), now);
            default -> signedIn(login, handle);
        };
    }

    private PasswordOutcome signedIn(Login login, SessionHandle handle) {
        audit.record(Entry.done(Act.SIGN_IN_COMPLETED).by(login.account()).with("strength", "PASSWORD"));
        return new PasswordOutcome.SignedIn(handle);
    }
}
