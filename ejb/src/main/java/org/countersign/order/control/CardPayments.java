package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.boundary.Tenancy;
import org.countersign.order.CardState;
import org.countersign.order.entity.CardPayment;
import org.countersign.order.entity.Order;
import org.countersign.order.port.HostedPage;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** The tries to pay by card in the database. */
@ApplicationScoped
public class CardPayments {
    private static final int A_FEW = 20;

    @PersistenceContext
    EntityManager database;

    @Inject
    Tenancy tenancy;

    public CardPayment add(CardPayment payment) {
        database.persist(payment);
        database.flush();
        return payment;
    }

    public CardPayment required(PublicId id) {
        return database.createQuery("select p from CardPayment p where p.publicId = :id", CardPayment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none, or it is for somebody else's order (TENANCY-1) */
    public CardPayment own(PublicId id, AccountId account) {
        return database.createQuery(
                        "select p from CardPayment p join PurchaseOrder o on o.id = p.order"
                                + " where p.publicId = :id and o.account = :account",
                        CardPayment.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> tenancy.notFound(account, CardPayment.class, id));
    }

    public Optional<CardPayment> byReference(String providerReference) {
        return database.createQuery(
                        "select p from CardPayment p where p.providerReference = :reference", CardPayment.class)
                .setParameter("reference", providerReference)
                .getResultStream()
                .findFirst();
    }

    /** The last one of an order, decided or not. */
    public Optional<CardPayment> latest(long order) {
        return database.createQuery(
                        "select p from CardPayment p where p.order = :order order by p.id desc", CardPayment.class)
                .setParameter("order", order)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one that paid an order. */
    public Optional<CardPayment> approved(long order) {
        return database.createQuery(
                        "select p from CardPayment p where p.order = :order and p.state = :state", CardPayment.class)
                .setParameter("order", order)
                .setParameter("state", CardState.APPROVED)
                .getResultStream()
                .findFirst();
    }

    /** A payment and the order that it is for. */
    public record ForOrder(CardPayment payment, Order order) {}

    /** Those at which a person must look, the oldest first. */
    public List<ForOrder> parked(int most) {
        return database.createQuery(
                        "select p, o from CardPayment p join PurchaseOrder o on o.id = p.order"
                                + " where p.state = :state order by p.id",
                        ForOrder.class)
                .setParameter("state", CardState.PARKED)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Notes the page that the provider made, whoever else notes the same at that moment; one that was decided meanwhile
     * stays so.
     */
    public void opened(CardPayment payment, HostedPage page) {
        database.flush();
        database.createQuery("update CardPayment p set p.providerReference = :reference, p.payAt = :address,"
                        + " p.version = p.version + 1 where p.id = :id")
                .setParameter("reference", page.reference())
                .setParameter("address", page.address())
                .setParameter("id", payment.id())
                .executeUpdate();
        change(
                payment,
                "update CardPayment p set p.state = :state, p.version = p.version + 1"
                        + " where p.id = :id and p.state = org.countersign.order.CardState.OPENING",
                CardState.OPEN);
    }

    /** Decides it, if nobody has: of many messages at once exactly one does. */
    public boolean decide(CardPayment payment, CardState decided) {
        return change(
                payment,
                "update CardPayment p set p.state = :state, p.openFor = null, p.version = p.version + 1"
                        + " where p.id = :id and p.openFor is not null",
                decided);
    }

    /** The provider does not know yet; a decision that was made meanwhile stands. */
    public boolean pending(CardPayment payment) {
        return change(
                payment,
                "update CardPayment p set p.state = :state, p.version = p.version + 1"
                        + " where p.id = :id and p.openFor is not null",
                CardState.PENDING);
    }

    /** Money came for one that was given up: once, it is set aside for a person. */
    public boolean park(CardPayment payment) {
        return change(
                payment,
                "update CardPayment p set p.state = :state, p.version = p.version + 1"
                        + " where p.id = :id and p.state = org.countersign.order.CardState.REFUSED",
                CardState.PARKED);
    }

    /** The money of a parked one went back; false if it is not parked, or not any more. */
    public boolean release(CardPayment payment) {
        return change(
                payment,
                "update CardPayment p set p.state = :state, p.version = p.version + 1"
                        + " where p.id = :id and p.state = org.countersign.order.CardState.PARKED",
                CardState.RELEASED);
    }

    /** Takes one of the undecided whose outcome is to be asked for now, for one node only. */
    public Optional<PublicId> claimDue(Instant now) {
        return database.createQuery(
                        "select p from CardPayment p where p.nextCheckAt <= :now order by p.nextCheckAt, p.id",
                        CardPayment.class)
                .setParameter("now", now)
                .setMaxResults(A_FEW)
                .getResultStream()
                .filter(payment -> claim(payment, now))
                .map(CardPayment::publicId)
                .findFirst();
    }

    private boolean claim(CardPayment payment, Instant now) {
        return database.createQuery("update CardPayment p set p.nextCheckAt = :again, p.checks = p.checks + 1,"
                                + " p.version = p.version + 1 where p.id = :id and p.nextCheckAt <= :now")
                        .setParameter("again", now.plus(pause(payment.checks())))
                        .setParameter("id", payment.id())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Soon at first, then rarely: half a minute, doubling up to an hour. */
    private static Duration pause(int checks) {
        Duration doubled = Duration.ofSeconds(30).multipliedBy(1L << Math.min(checks, 10));
        return doubled.compareTo(Duration.ofHours(1)) < 0 ? doubled : Duration.ofHours(1);
    }

    private boolean change(CardPayment payment, String update, CardState state) {
        database.flush();
        int rows = database.createQuery(update)
                .setParameter("state", state)
                .setParameter("id", payment.id())
                .executeUpdate();
        database.refresh(payment);
        return rows == 1;
    }
}
