package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.signin.EndReason;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SessionState;
import org.countersign.signin.control.RunningSession;
import org.countersign.signin.control.StoredSessions;

/** The running sessions: finding one again at each request, and ending it (ACC-12). */
@Stateless
public class Sessions {
    /** A session's last use is written at most this often: reading must not mean writing. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    @Inject
    StoredSessions sessions;

    @Inject
    Policies policies;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The person of an open session, in one statement; empty when it has ended, here or on another node. */
    public Optional<Caller> resume(SessionHandle handle) {
        return alive(handle)
                .filter(session -> session.state() == SessionState.OPEN)
                .map(RunningSession::caller);
    }

    /** How long a session may lie idle before it ends (ACC-12). */
    public Duration idleTime() {
        return policies.duration(Policy.SESSION_IDLE);
    }

    /** How long it certainly lives without a request, since its last use may stand there as of a minute before. */
    public Duration certainIdleTime() {
        Duration idle = idleTime();
        return idle.compareTo(SEEN_STEP.multipliedBy(2)) > 0 ? idle.minus(SEEN_STEP) : idle;
    }

    /** Ends the session; does nothing if it has ended already. */
    public void signOut(SessionHandle handle) {
        sessions.running(handle).ifPresent(session -> {
            sessions.end(session.caller().session(), EndReason.SIGNED_OUT, clock.instant());
            audit.record(Entry.done(Act.SIGN_OUT).by(session.caller().account()));
        });
        current.isNobody();
    }

    private Optional<RunningSession> alive(SessionHandle handle) {
        Instant now = clock.instant();
        Optional<RunningSession> found = sessions.running(handle);
        Optional<EndReason> overdue =
                found.flatMap(session -> session.overdue(now, idleTime(), policies.duration(Policy.SESSION_MAX)));
        if (overdue.isPresent()) {
            sessions.end(found.get().caller().session(), overdue.get(), now);
            return Optional.empty();
        }
        found.filter(session -> session.lastSeenAt().plus(SEEN_STEP).isBefore(now))
                .ifPresent(session -> sessions.seen(session.caller().session(), now));
        return found;
    }
}
