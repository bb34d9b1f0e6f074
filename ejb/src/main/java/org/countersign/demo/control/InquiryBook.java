package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.demo.entity.SimulatedInquiry;

/** The simulated bureau's inquiries in the database. */
@ApplicationScoped
public class InquiryBook {
    /** What nobody may know any more. */
    private static final List<String> ERASURES = List.of(
            "update simulated_inquiry set sealed_questions = null where answer_by <= :now and sealed_questions is not null",
            "update simulated_inquiry set sealed_address = null where forget_at <= :now and sealed_address is not null");

    @PersistenceContext
    EntityManager database;

    public void add(SimulatedInquiry inquiry) {
        database.persist(inquiry);
        database.flush();
    }

    public Optional<SimulatedInquiry> byRequest(String request) {
        return database.createQuery(
                        "select i from SimulatedInquiry i where i.request = :request", SimulatedInquiry.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction, so that answers that come twice are judged once. */
    public Optional<SimulatedInquiry> locked(String reference) {
        return database.createQuery(
                        "select i from SimulatedInquiry i where i.reference = :reference", SimulatedInquiry.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Erases what was kept for its time. */
    public void forget(Instant now) {
        ERASURES.forEach(statement ->
                database.createNativeQuery(statement).setParameter("now", now).executeUpdate());
    }
}
