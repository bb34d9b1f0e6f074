package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.demo.entity.SimulatedPayment;
import org.countersign.shared.NotFound;

/** The simulated provider's payments in the database. */
@ApplicationScoped
public class ProviderBook {
    @PersistenceContext
    EntityManager database;

    public void add(SimulatedPayment payment) {
        database.persist(payment);
        database.flush();
    }

    public Optional<SimulatedPayment> byKey(String key) {
        return database.createQuery("select p from SimulatedPayment p where p.key = :key", SimulatedPayment.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public SimulatedPayment required(String reference) {
        return query(reference, LockModeType.NONE);
    }

    /** Held until the end of the transaction, so that two clicks decide one after the other. */
    public SimulatedPayment locked(String reference) {
        return query(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those about which the shop is to be told. */
    public List<SimulatedPayment> toNotify(Instant now) {
        return database.createQuery(
                        "select p from SimulatedPayment p where p.noticeAt <= :now order by p.noticeAt",
                        SimulatedPayment.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(20)
                .getResultList();
    }

    private SimulatedPayment query(String reference, LockModeType lock) {
        return database.createQuery(
                        "select p from SimulatedPayment p where p.reference = :reference", SimulatedPayment.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
