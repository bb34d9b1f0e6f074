package org.countersign.proofing.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.countersign.shared.BusinessException;

/**
 * Every minute, on every node: reminds, gives appointments without an agent to another one, says who did not come, and ends
 * the wait for what the office does not do in time. Whoever may decide about a suspicion is reminded of it.
 * One that fails is told of and holds up nobody behind it; it comes again with the next minute.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppointmentTimer {
    private static final Logger LOG = System.getLogger(AppointmentTimer.class.getName());
    private static final int ROUND = 100;

    @Inject
    AppointmentSweep sweep;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    public void look() {
        Instant now = clock.instant();
        each(after -> sweep.unattended(now, after, ROUND), id -> sweep.replace(id, now));
        each(after -> sweep.toRemind(now, after, ROUND), id -> sweep.remind(id, now));
        each(after -> sweep.toRecord(now, after, ROUND), id -> sweep.remindToRecord(id, now));
        each(after -> sweep.missed(now, after, ROUND), id -> sweep.miss(id, now));
        each(after -> sweep.unfinished(now, after, ROUND), id -> sweep.giveUp(id, now));
        each(after -> sweep.toConfirm(now, after, ROUND), id -> sweep.remindToConfirm(id, now));
        each(after -> sweep.undecided(now, after, ROUND), id -> sweep.remindToDecide(id, now));
    }

    private static void each(Due due, Step step) {
        long after = 0;
        List<Long> round = due.after(after);
        while (!round.isEmpty()) {
            round.forEach(id -> take(step, id));
            after = round.get(round.size() - 1);
            round = due.after(after);
        }
    }

    private static void take(Step step, long id) {
        try {
            step.take(id);
        } catch (BusinessException settled) {
            LOG.log(Level.DEBUG, "another was quicker with appointment {0}: {1}", id, settled.getMessage());
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, () -> "appointment " + id + " cannot be swept", broken);
        }
    }

    /** What is to be done, by numbers, behind that one. */
    private interface Due {
        List<Long> after(long id);
    }

    /** What is done with one of them. */
    private interface Step {
        void take(long id);
    }
}
