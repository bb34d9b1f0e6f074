package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import org.countersign.caller.RequestOrigin;
import org.countersign.signin.PasswordOutcome;

/** Charges, compares and settles one entry of a password, in this order, and without a transaction around the whole. */
@ApplicationScoped
public class PasswordEntry {
    private static final System.Logger LOG = System.getLogger(PasswordEntry.class.getName());

    @Inject
    PasswordStep step;

    @Inject
    PasswordThrottle throttle;

    @Inject
    PasswordCheck check;

    public PasswordOutcome enter(String name, String password, RequestOrigin from, Instant now) {
        PasswordStep.Charged charged = charge(name, from, now);
        if (charged.closedUntil() != null) {
            return new PasswordOutcome.TooMany(charged.closedUntil());
        }
        List<PasswordStep.Opened> opened = check.opened(charged.found(), password, now);
        if (opened.isEmpty()) {
            step.refuse(charged);
            return new PasswordOutcome.Refused();
        }
        return step.accept(charged, opened, from, now);
    }

    private PasswordStep.Charged charge(String name, RequestOrigin from, Instant now) {
        try {
            return step.charge(name, from, now);
        } catch (PasswordThrottle.RowsMissing firstTry) {
            step.scopes(name, from).forEach(scope -> open(scope, now));
            return step.charge(name, from, now);
        }
    }

    private void open(String scope, Instant now) {
        try {
            throttle.open(scope, now);
        } catch (PersistenceException another) {
            LOG.log(System.Logger.Level.DEBUG, "another request opened the same throttle at the same time", another);
        }
    }
}
