package org.countersign.demo.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import org.countersign.shared.Time;

/** The row that says how far a demo server is from the machine's time. */
@ApplicationScoped
public class DemoClock {
    @PersistenceContext
    EntityManager database;

    @Inject
    Time time;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** In force here as soon as it is committed, on other nodes within a second. */
    public void set(Duration distance) {
        int changed = database.createNativeQuery("update demo_clock set seconds = :seconds where id = 1")
                .setParameter("seconds", distance.toSeconds())
                .executeUpdate();
        if (changed == 0) {
            database.createNativeQuery("insert into demo_clock (id, seconds) values (1, :seconds)")
                    .setParameter("seconds", distance.toSeconds())
                    .executeUpdate();
        }
        transactions.registerInterposedSynchronization(new Reread(time));
    }

    private record Reread(Time time) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // it counts once it is committed
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                time.reread();
            }
        }
    }
}
