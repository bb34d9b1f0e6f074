package org.countersign.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.onboarding.Progress;
import org.countersign.onboarding.Way;
import org.countersign.shared.AccountId;

/** Moves people on. A first step opens their row in a transaction of its own, so that a double click does no harm. */
@ApplicationScoped
public class Travels {
    private static final System.Logger LOG = System.getLogger(Travels.class.getName());

    @Inject
    Journeys journeys;

    @Inject
    MethodsOf methods;

    @Inject
    Subscriptions subscriptions;

    public Progress progress(AccountId account) {
        return journeys.of(account).progress(methods.outstanding(account), subscriptions.awaitsProofing(account));
    }

    /** Whether the journey begins with this call, which it does once for each person. */
    public boolean open(AccountId account) {
        try {
            return journeys.open(account);
        } catch (PersistenceException another) {
            LOG.log(System.Logger.Level.DEBUG, "another request opened the same row at the same time", another);
            return false;
        }
    }

    public void chose(AccountId account, Way way) {
        move(account, () -> journeys.chose(account, way));
    }

    public void gotRight(AccountId account, Instant at) {
        move(account, () -> journeys.gotRight(account, at));
    }

    public void confirmedProfile(AccountId account, Instant at) {
        move(account, () -> journeys.confirmedProfile(account, at));
    }

    public void finished(AccountId account, Instant at) {
        move(account, () -> journeys.finished(account, at));
    }

    private void move(AccountId account, BooleanSupplier step) {
        if (!step.getAsBoolean()) {
            open(account);
            if (!step.getAsBoolean()) {
                throw new IllegalStateException("the row of the journey is gone: " + account);
            }
        }
    }
}
