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

    /** An address and a name may each be somebody else's at the same moment. */
    private static final int TRIES = 3;

    @Inject
    PasswordStep step;

    @Inject
    PasswordCheck check;

    public PasswordOutcome enter(String name, String password, RequestOrigin from, Instant now) {
        PasswordStep.Charged charged = charge(name, from, now);
        if (charged.closedUntil() != null) {
            return new PasswordOutcome.TooMany(charged.closedUntil());
        }
        return settle(charged, name, password, from, now);
    }

    /** Whoever has another password by now, or another hash of the same, is looked at once more, for the same try. */
    private PasswordOutcome settle(
            PasswordStep.Charged charged, String name, String password, RequestOrigin from, Instant now) {
        PasswordStep.Charged looked = charged;
        for (int left = TRIES; left > 0; left--) {
            List<PasswordStep.Opened> opened = check.opened(name, looked.found(), password, now);
            if (opened.isEmpty()) {
                break;
            }
            try {
                return step.accept(looked, opened, from, now);
            } catch (PasswordStep.OtherPassword changed) {
                LOG.log(System.Logger.Level.DEBUG, "a password was changed while it was compared", changed);
                looked = step.again(charged, name);
            }
        }
        step.refuse(looked);
        return new PasswordOutcome.Refused();
    }

    /** Who is not the first with a new scope, by a hair, is refused by the database and comes again: the row is there. */
    private PasswordStep.Charged charge(String name, RequestOrigin from, Instant now) {
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                return step.charge(name, from, now);
            } catch (PersistenceException another) {
                LOG.log(System.Logger.Level.DEBUG, "another request charged a new scope at the same time", another);
            }
        }
        return step.charge(name, from, now);
    }
}
