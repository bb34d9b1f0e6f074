package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.account.PasswordChosen;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.shared.AccountId;
import org.countersign.signin.EndReason;

/** Ends sessions when something happened to their account, in the same transaction: on every node at once (case 17). */
@ApplicationScoped
class SessionEnder {
    @Inject
    StoredSessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void on(@Observes PasswordChosen chosen) {
        record(
                chosen.account(),
                EndReason.PASSWORD_CHANGED,
                sessions.endAll(chosen.account(), 0, EndReason.PASSWORD_CHANGED, clock.instant()));
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
