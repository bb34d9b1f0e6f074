package org.countersign.schema.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import org.countersign.schema.control.ClockReading;
import org.countersign.schema.control.DatabaseTime;
import org.countersign.shared.StartRefusal;

/**
 * The nodes of a cluster judge codes by their own clocks, and the database is what they have in common. A node whose
 * clock is off does not start; one whose clock goes off later says so until somebody sets it (case 14).
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockGuard {
    private static final Logger LOG = System.getLogger(ClockGuard.class.getName());

    @Inject
    DatabaseTime database;

    @Inject
    StartRefusal refusal;

    @PostConstruct
    void check() {
        try {
            ClockReading reading = database.read();
            if (!reading.isTolerable()) {
                throw refusal.because(List.of("its clock is " + reading.words()));
            }
        } catch (SQLException away) {
            throw new IllegalStateException("the database's time cannot be read", away);
        }
    }

    /** Every minute, on each node for itself. */
    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void watch() {
        try {
            ClockReading reading = database.read();
            if (!reading.isTolerable()) {
                LOG.log(
                        Level.ERROR,
                        "The clock of this server is {0}: set it, codes are judged by it",
                        reading.words());
            }
        } catch (SQLException away) {
            LOG.log(Level.DEBUG, "the clocks cannot be compared at the moment", away);
        }
    }
}
