package org.countersign.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.catalog.CatalogMessage;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.ProductRefused;
import org.countersign.catalog.boundary.Store;
import org.countersign.order.BuyerDetails;
import org.countersign.order.Draft;
import org.countersign.order.OrderMoveRefused;
import org.countersign.order.OrderTrigger;
import org.countersign.order.PaymentMethod;
import org.countersign.order.PaymentUnderWay;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.Review;
import org.countersign.order.ShipTo;
import org.countersign.order.StartOrder;
import org.countersign.order.control.AnswerRules;
import org.countersign.order.control.DraftViews;
import org.countersign.order.control.Drafts;
import org.countersign.order.control.OrderBook;
import org.countersign.order.control.Placing;
import org.countersign.order.entity.Answers;
import org.countersign.order.entity.Order;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.boundary.Organizations;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/**
 * Takes a buyer from a product to a placed order, one answer at a time (ORD-1). The draft lies in the database: it can be
 * left, and taken up again at the same step, on another node or device.
 */
@Stateless
@SignedIn
public class Checkout {
    @Inject
    OrderBook orders;

    @Inject
    Drafts drafts;

    @Inject
    AnswerRules rules;

    @Inject
    DraftViews views;

    @Inject
    Placing placing;

    @Inject
    Store store;

    @Inject
    Organizations organizations;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * Begins an order of that product; an unfinished one keeps its answers and changes its product.
     *
     * @throws ProductRefused if this account may not buy it now
     * @throws PaymentUnderWay if a card payment for the unfinished order is not decided
     */
    public Draft start(StartOrder wanted) {
        ProductDetails product = store.productFor(caller(), wanted.product());
        OrganizationId partner =
                Optional.ofNullable(wanted.partner()).map(this::partner).orElse(null);
        Order order = drafts.ofAccount(caller(), clock.instant());
        order.choose(product, product.prices().values().iterator().next(), partner, clock.instant());
        return views.draft(orders.add(order));
    }

    /** The order that the caller began and did not finish. */
    public Optional<Draft> unfinished() {
        return orders.unfinished(caller()).map(views::draft);
    }

    /** @throws NotFound if it is not the caller's */
    public Draft draft(PublicId id) {
        return views.draft(own(id));
    }

    /** @throws org.countersign.shared.InvalidForm if an answer cannot be; each method below likewise */
    public Draft details(PublicId id, BuyerDetails typed) {
        BuyerDetails tidy = rules.details(typed);
        return answer(id, answers -> answers.details(tidy));
    }

    public Draft billing(PublicId id, PostalAddress typed) {
        PostalAddress tidy = rules.address(typed);
        return answer(id, answers -> answers.billing(tidy));
    }

    public Draft shipTo(PublicId id, ShipTo typed) {
        ShipTo tidy = rules.shipTo(typed);
        return answer(id, answers -> answers.shipTo(tidy));
    }

    /**
     * @param poNumber the buyer's own number for an invoice, or null
     * @throws org.countersign.order.TooManyUnpaid if nothing more can be placed on invoice
     */
    public Draft payment(PublicId id, PaymentMethod method, String poNumber) {
        String tidy = rules.poNumber(method, poNumber);
        if (method == PaymentMethod.INVOICE) {
            placing.checkUnpaid(caller());
        }
        return answer(id, answers -> answers.payment(method, tidy));
    }

    /**
     * The answers with the exact price of this moment, to be checked.
     *
     * @throws ProductRefused if this account may not buy it any more
     */
    public Review review(PublicId id) {
        return placing.review(own(id));
    }

    /**
     * Places it on invoice (ORD-4): once, however often it is asked for.
     *
     * @param fingerprint of the review that the buyer saw
     * @throws org.countersign.order.TooManyUnpaid if as many orders as may be wait for payment
     */
    public PlaceOutcome placeOnInvoice(PublicId id, String fingerprint) {
        return placing.onInvoice(own(id), fingerprint, clock.instant());
    }

    /** Gives an unfinished order up; its answers are no longer offered. */
    public void discard(PublicId id) {
        Order order = own(id);
        if (!orders.move(order, OrderTrigger.DISCARD, clock.instant())) {
            throw new OrderMoveRefused();
        }
        order.end(clock.instant());
    }

    private Draft answer(PublicId id, Consumer<Answers> given) {
        given.accept(drafts.answers(id, caller(), clock.instant()));
        return draft(id);
    }

    private OrganizationId partner(PublicId id) {
        return organizations
                .byPublicId(id)
                .map(OrganizationSummary::id)
                .orElseThrow(() -> new ProductRefused(CatalogMessage.PARTNER_UNKNOWN));
    }

    private Order own(PublicId id) {
        return orders.own(id, caller());
    }

    private AccountId caller() {
        return current.required().account();
    }
}
