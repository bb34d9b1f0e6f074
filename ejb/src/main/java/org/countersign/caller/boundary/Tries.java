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
import org.countersign.shared.Policy;

/**
 * Counts tries at what could be guessed: so many in a window, then nothing until it is over (case 23). A try is charged
 * before what was typed is looked up, and given back where it was right.
 */
@Stateless
public class Tries {
    private static final System.Logger LOG = System.getLogger(Tries.class.getName());

    private static final int OPENINGS = 3;

    @Inject
    TryCounts counts;

    /**
     * Charges one try, committed when this returns, whatever becomes of a transaction that is running.
     *
     * @return until when nothing may be tried; empty where the try was charged and may go on
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Instant> charge(TryLimits limits, Caller caller, RequestOrigin from, Instant now) {
        return charge(limits.scopes(caller, from), limits.window(), now, OPENINGS);
    }

    /** Rows are never taken away, so that one opening is enough but for a row that a try of the same moment opens. */
    private Optional<Instant> charge(List<TryLimits.Scope> scopes, Policy window, Instant now, int openings) {
        try {
            return counts.charge(scopes, window, now);
        } catch (TryCounts.RowMissing firstTry) {
            if (openings == 0) {
                throw firstTry;
            }
            scopes.forEach(scope -> open(scope, now));
            return charge(scopes, window, now, openings - 1);
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
