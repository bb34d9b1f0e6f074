package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.catalog.boundary.Store;
import org.countersign.crypto.RandomCodes;
import org.countersign.order.CheckoutStep;
import org.countersign.order.OrderPlaced;
import org.countersign.order.OrderState;
import org.countersign.order.OrderTrigger;
import org.countersign.order.PaymentUnderWay;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.Review;
import org.countersign.order.TooManyUnpaid;
import org.countersign.order.entity.Order;
import org.countersign.shared.AccountId;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Makes a draft binding: once, at the prices of that moment, in one transaction with everything that follows (ORD-4).
 */
@ApplicationScoped
public class Placing {
    private static final int NUMBER_SIGNS = 10;

    @Inject
    OrderBook orders;

    @Inject
    Pricing pricing;

    @Inject
    DraftViews views;

    @Inject
    Store store;

    @Inject
    Completion completion;

    @Inject
    Notices notices;

    @Inject
    RandomCodes random;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    @Inject
    Event<OrderPlaced> placed;

    /** Everything that is to be checked, with the exact price. */
    public Review review(Order order) {
        Priced priced = pricing.exact(order);
        return new Review(views.draft(order), priced.totals(), Fingerprint.of(order, priced));
    }

    /**
     * Places it on invoice; the one who comes second finds it placed. The order is held from before it is compared with
     * what the buyer saw: an answer from another tab comes before that, or too late. And as an account has one draft at a
     * time (decision 14), nobody can place another one between counting what is unpaid and placing this.
     *
     * @throws TooManyUnpaid if as many orders as may be wait for payment
     */
    public PlaceOutcome onInvoice(Order order, String fingerprint, Instant at) {
        orders.lock(order);
        return hindrance(order, fingerprint).orElseGet(() -> {
            checkUnpaid(order.account());
            if (freeze(order, OrderTrigger.PLACE_ON_INVOICE, at)) {
                becomeBinding(order, at);
                order.payableUntil(LocalDate.ofInstant(at.plus(policies.duration(Policy.INVOICE_TERMS)), order.zone()));
                notices.placedOnInvoice(order);
                placed.fire(event(order, at));
            }
            return new PlaceOutcome.Placed(order.publicId());
        });
    }

    /** @throws TooManyUnpaid if nothing more can be placed on invoice */
    public void checkUnpaid(AccountId account) {
        int most = policies.number(Policy.ORDER_UNPAID_MOST);
        if (orders.unpaid(account) >= most) {
            throw new TooManyUnpaid(most);
        }
    }

    /** The card's money is there: the order is placed and paid in one. */
    void paidByCard(Order order, Instant at) {
        becomeBinding(order, at);
        notices.placedByCard(order);
        placed.fire(event(order, at));
        completion.paid(order, at);
    }

    /** Why it cannot be placed as the buyer saw it; empty if it can. The caller holds the order. */
    Optional<PlaceOutcome> hindrance(Order order, String fingerprint) {
        if (order.state() == OrderState.PAYING) {
            throw new PaymentUnderWay();
        }
        if (order.state() != OrderState.DRAFT) {
            return Optional.of(new PlaceOutcome.Placed(order.publicId()));
        }
        CheckoutStep step = step(order);
        if (step != CheckoutStep.REVIEW) {
            return Optional.of(new PlaceOutcome.Unanswered(step));
        }
        boolean asSeen = Fingerprint.of(order, pricing.exact(order)).equals(fingerprint);
        return asSeen ? Optional.empty() : Optional.of(new PlaceOutcome.ReviewAgain());
    }

    /** Moves it on and keeps the prices of this moment; false if somebody else was first. */
    boolean freeze(Order order, OrderTrigger trigger, Instant at) {
        Priced priced = pricing.exact(order);
        boolean won = orders.move(order, trigger, at);
        if (won) {
            order.price(priced.unitPrices(), priced.products(), priced.totals());
        }
        return won;
    }

    private void becomeBinding(Order order, Instant at) {
        order.place(random.readable(NUMBER_SIGNS), at);
        audit.record(Entry.done(Act.ORDER_PLACED)
                .about(order.account())
                .with("order", order.number())
                .with("method", order.answers().method())
                .with("total", order.totals().total()));
    }

    private CheckoutStep step(Order order) {
        List<CheckoutStep> path =
                CheckoutStep.path(store.product(order.lines().get(0).product()));
        return CheckoutStep.current(path, order.answers().confirmed());
    }

    private static OrderPlaced event(Order order, Instant at) {
        return new OrderPlaced(order.number(), order.publicId(), order.account(), order.organization(), at);
    }
}
