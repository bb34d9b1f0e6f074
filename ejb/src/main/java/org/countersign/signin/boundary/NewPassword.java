package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.countersign.account.boundary.Passwords;
import org.countersign.caller.NotSignedIn;
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

    /**
     * @throws org.countersign.shared.InvalidInput beside {@code password} or {@code repeated}
     * @throws NotSignedIn if the handle does not await a new password, or not any more
     */
    public void choose(SessionHandle handle, String password, String repeated) {
        RunningSession session = sessions.running(handle)
                .filter(running -> running.state() == SessionState.NEW_PASSWORD)
                .orElseThrow(NotSignedIn::new);
        passwords.choose(
                session.caller().account(), password, repeated, session.caller().holdsFactor());
    }
}
