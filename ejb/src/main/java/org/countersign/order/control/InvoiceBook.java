package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.countersign.account.boundary.Accounts;
import org.countersign.order.ReceivedPayment;
import org.countersign.order.RecordPayment;
import org.countersign.order.entity.InvoicePayment;
import org.countersign.order.entity.Order;
import org.countersign.shared.AccountId;

/** The payments for invoices in the database. */
@ApplicationScoped
public class InvoiceBook {
    @PersistenceContext
    EntityManager database;

    @Inject
    Accounts accounts;

    boolean submitted(String submission) {
        return database.createQuery(
                                "select count(p) from InvoicePayment p where p.submission = :submission", Long.class)
                        .setParameter("submission", submission)
                        .getSingleResult()
                > 0;
    }

    boolean recorded(Order order, String bankReference) {
        return database.createQuery(
                                "select count(p) from InvoicePayment p where p.order = :order and p.referenceKey = :key",
                                Long.class)
                        .setParameter("order", order.id())
                        .setParameter("key", InvoicePayment.referenceKey(bankReference))
                        .getSingleResult()
                > 0;
    }

    /** Notes the payment and adds it to what came. The order is held by the caller. */
    void add(Order order, RecordPayment asked, AccountId by, Instant at) {
        database.persist(new InvoicePayment(order.id(), asked, by, at));
        order.receive(asked.amount());
        database.flush();
    }

    /** In the order in which they were recorded. */
    List<ReceivedPayment> of(Order order) {
        return database.createQuery(
                        "select p from InvoicePayment p where p.order = :order order by p.id", InvoicePayment.class)
                .setParameter("order", order.id())
                .getResultStream()
                .map(payment -> payment.received(nameOf(payment.recordedBy())))
                .toList();
    }

    private String nameOf(AccountId account) {
        return accounts.contact(account).name().full();
    }
}
