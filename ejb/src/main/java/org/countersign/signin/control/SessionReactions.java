package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.account.PasswordChosen;
import org.countersign.account.TemporaryPasswordGiven;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.CurrentCaller;
import org.countersign.credential.CredentialLocked;
import org.countersign.credential.CredentialRevoked;
import org.countersign.credential.Door;
import org.countersign.credential.OtpAccepted;
import org.countersign.proofing.ProofLapsed;
import org.countersign.shared.AccountId;
import org.countersign.signin.EndReason;

/**
 * Lets sessions follow what happened to their account, in the same transaction and so on every node at once (case 17).
 */
@ApplicationScoped
class SessionReactions {
    private static final int UNPROOFED = 2;

    @Inject
    StoredSessions sessions;

    @Inject
    TryingSession trying;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void on(@Observes PasswordChosen chosen) {
        passwordChanged(chosen.account());
    }

    /** Also those under way: they were begun by a password that opens nothing any more. */
    void on(@Observes TemporaryPasswordGiven given) {
        passwordChanged(given.account());
    }

    private void passwordChanged(AccountId account) {
        record(
                account,
                EndReason.PASSWORD_CHANGED,
                sessions.endAll(account, 0, EndReason.PASSWORD_CHANGED, clock.instant()));
    }

    void on(@Observes CredentialRevoked revoked) {
        record(
                revoked.account(),
                EndReason.CREDENTIAL_REVOKED,
                sessions.endAll(revoked.account(), 0, EndReason.CREDENTIAL_REVOKED, revoked.at()));
    }

    /** The one that locked it stays: its person is told to skip the OTP there, and to reactivate. */
    void on(@Observes CredentialLocked locked) {
        record(
                locked.account(),
                EndReason.CREDENTIAL_LOCKED,
                sessions.endPending(locked.account(), trying.id(), EndReason.CREDENTIAL_LOCKED, locked.at()));
    }

    /** What a session reached by the proof that lapsed, it has not any more (PRF-12). */
    void on(@Observes ProofLapsed lapsed) {
        sessions.limit(lapsed.account(), UNPROOFED);
    }

    /** The codes of a registration count as a fresh OTP: the running session rises at once (TOK-1). */
    void on(@Observes OtpAccepted accepted) {
        current.caller()
                .filter(caller -> accepted.door() == Door.REGISTRATION)
                .filter(caller -> caller.account().equals(accepted.account()))
                .ifPresent(caller -> sessions.raise(
                        caller.session(), accepted.kind(), accepted.level(), accepted.at(), accepted.at()));
    }

    private void record(AccountId account, EndReason reason, int ended) {
        if (ended > 0) {
            audit.record(Entry.done(Act.SESSION_ENDED)
                    .about(account)
                    .with("reason", reason)
                    .with("sessions", ended));
        }
    }
}
