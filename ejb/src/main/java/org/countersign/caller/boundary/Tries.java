package org.countersign.caller.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.TryLimits;
import org.countersign.caller.control.TryCounts;

/**
 * Counts tries at what could be guessed: so many in a window, then nothing until it is over (case 23). A try is charged
 * before what was typed is looked up, and given back where it was right.
 */
@Stateless
public class Tries {
    private static final System.Logger LOG = System.getLogger(Tries.class.getName());

    @Inject
    TryCounts counts;

    /**
     * Charges one try, committed when this returns, whatever becomes of a transaction that is running.
     *
     * @return until when nothing may be tried; empty where the try was charged and may go on
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Instant> charge(TryLimits limits, Caller caller, RequestOrigin from, Instant now) {
        List<TryLimits.Scope> scopes = limits.scopes(caller, from);
        try {
            return counts.charge(scopes, limits.window(), now);
        } catch (TryCounts.RowMissing firstTry) {
            scopes.forEach(scope -> open(scope, now));
            return counts.charge(scopes, limits.window(), now);
        }
    }

    /** What was typed was right: the try is given back, in the running transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void refund(TryLimits limits, Caller caller, RequestOrigin from) {
        counts.refund(limits.scopes(caller, from));
    }

    /** Keeps other tries of this account waiting until the running transaction ends; it has been charged before. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void oneAtATime(TryLimits limits, Caller caller) {
        counts.lock(limits.account(caller));
    }

    private void open(TryLimits.Scope scope, Instant now) {
        try {
            counts.open(scope, now);
        } catch (PersistenceException another) {
            LOG.log(System.Logger.Level.DEBUG, "another request opened the same count at the same time", another);
        }
    }
}
