package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.countersign.account.boundary.Passwords;
import org.countersign.caller.NotSignedIn;
import org.countersign.signin.EndReason;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.control.RunningSession;
import org.countersign.signin.control.StoredSessions;

/** After a temporary password: a new one, and then the sign-in begins again with it (ACC-6, case 6). */
@Stateless
public class NewPassword {
    @Inject
    StoredSessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /**
     * The handle is used up by the same transaction: of two who come with it at once, one chooses.
     *
     * @throws org.countersign.shared.InvalidInput beside {@code password} or {@code repeated}; the handle stays good
     * @throws NotSignedIn if the handle does not await a new password, or not any more
     */
    public void choose(SessionHandle handle, String password, String repeated) {
        Instant now = clock.instant();
        RunningSession session = sessions.running(handle)
                .filter(running -> running.state() == SessionState.NEW_PASSWORD)
                .filter(running -> running.isInTime(now))
                .orElseThrow(NotSignedIn::new);
        if (!sessions.end(session.caller().session(), EndReason.PASSWORD_CHANGED, now)) {
            throw new NotSignedIn();
        }
        passwords.choose(
                session.caller().account(), password, repeated, session.caller().holdsFactor());
    }
}
