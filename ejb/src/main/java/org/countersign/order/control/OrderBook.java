package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.audit.boundary.Tenancy;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.order.OrderLifeCycle;
import org.countersign.order.OrderState;
import org.countersign.order.OrderTrigger;
import org.countersign.order.Purchase;
import org.countersign.order.entity.Order;
import org.countersign.order.entity.OrderMove;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** The orders in the database. It alone moves them, by the one table. */
@ApplicationScoped
public class OrderBook {
    private static final int STRIPES = 64;

    @PersistenceContext
    EntityManager database;

    @Inject
    AuditTrail audit;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentCaller current;

    public Order add(Order order) {
        database.persist(order);
        database.flush();
        return order;
    }

    /** From here to the end of the transaction nobody else begins an order for that account. */
    public void beginOneAtATime(AccountId account) {
        database.createNativeQuery("select id from order_gate where id = :stripe for update")
                .setParameter("stripe", Math.floorMod(account.value(), STRIPES))
                .getResultList();
    }

    /** The account's one order that is not placed yet. */
    public Optional<Order> unfinished(AccountId account) {
        return database.createQuery("select o from PurchaseOrder o where o.openFor = :account", Order.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** How many of the account's orders wait for their payment. */
    long unpaid(AccountId account) {
        return database.createQuery(
                        "select count(o) from PurchaseOrder o where o.account = :account and o.state = :unpaid",
                        Long.class)
                .setParameter("account", account)
                .setParameter("unpaid", OrderState.AWAITING_PAYMENT)
                .getSingleResult();
    }

    /** @throws NotFound if there is none, or it is somebody else's (TENANCY-1) */
    public Order own(PublicId id, AccountId account) {
        return database.createQuery(
                        "select o from PurchaseOrder o where o.publicId = :id and o.account = :account", Order.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> tenancy.notFound(account, Order.class, id));
    }

    /** A placed order, whoever placed it; for the office. */
    public Order placed(PublicId id) {
        return database.createQuery(
                        "select o from PurchaseOrder o where o.publicId = :id and o.placedAt is not null", Order.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As what that kind was bought in the order of that number. */
    public Optional<Purchase> purchase(String orderNumber, Kind kind) {
        return database.createQuery("""
                        select new org.countersign.order.Purchase(l.product, o.partner)
                          from OrderLine l join l.order o
                         where o.number = :number and l.kind = :kind order by l.proofing desc, l.place
                        """, Purchase.class)
                .setParameter("number", orderNumber)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Order required(long id) {
        return Optional.ofNullable(database.find(Order.class, id)).orElseThrow(NotFound::new);
    }

    /** Reads it again and keeps others from changing it until this transaction ends. */
    public void lock(Order order) {
        database.flush();
        // The lock first and by itself: joined to the order's lines it would be taken only after reading.
        database.createNativeQuery("select id from purchase_order where id = :id for update")
                .setParameter("id", order.id())
                .getResultList();
        database.refresh(order);
    }

    /**
     * Moves the order, if it still is where this transaction saw it: of many at once exactly one wins, by the row count
     * of one conditional UPDATE.
     *
     * @return false if the table knows no such move, or somebody else was first
     */
    public boolean move(Order order, OrderTrigger trigger, Instant at) {
        OrderState was = order.state();
        Optional<OrderState> next = OrderLifeCycle.next(was, trigger);
        boolean won = next.isPresent() && claim(order, was, next.get());
        if (won) {
            database.persist(new OrderMove(order.id(), was, trigger, next.get(), actor(), at));
            audit.record(Entry.done(Act.ORDER_MOVED)
                    .about(order.account())
                    .with("order", order.publicId())
                    .with("trigger", trigger)
                    .with("state", next.get()));
        }
        return won;
    }

    private boolean claim(Order order, OrderState was, OrderState next) {
        database.flush();
        int rows = database.createQuery("update PurchaseOrder o set o.state = :next, o.version = o.version + 1"
                        + " where o.id = :id and o.state = :was")
                .setParameter("next", next)
                .setParameter("id", order.id())
                .setParameter("was", was)
                .executeUpdate();
        database.refresh(order);
        return rows == 1;
    }

    private AccountId actor() {
        return current.caller().map(Caller::account).orElse(null);
    }
}
