package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The row that says that a database holds a demo's data, so that no production server ever starts on it. */
@ApplicationScoped
public class DemoMark {
    @PersistenceContext
    EntityManager database;

    public void set(Instant at) {
        database.createNativeQuery("insert into demo_data (id, created_at) values (1, :at)")
                .setParameter("at", at)
                .executeUpdate();
    }
}
