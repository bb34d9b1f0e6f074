package org.countersign.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.order.Document;
import org.countersign.order.DocumentKind;
import org.countersign.order.OrderDetails;
import org.countersign.order.OrderPage;
import org.countersign.order.PaymentMethod;
import org.countersign.order.control.Documents;
import org.countersign.order.control.KeysAgain;
import org.countersign.order.control.OrderBook;
import org.countersign.order.control.OrderLists;
import org.countersign.order.control.OrderViews;
import org.countersign.order.entity.Order;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** A buyer's placed orders: his own and nobody else's (ORD-6, TENANCY-1). */
@Stateless
@SignedIn
public class Orders {
    @Inject
    OrderBook orders;

    @Inject
    OrderLists lists;

    @Inject
    OrderViews views;

    @Inject
    Documents documents;

    @Inject
    KeysAgain keysAgain;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** The newest first; after is where the page before ended, or null. */
    public OrderPage mine(String after) {
        return lists.of(current.required().account(), after);
    }

    /** @throws NotFound if it is not the caller's, or not placed */
    public OrderDetails mine(PublicId id) {
        return views.details(own(id));
    }

    /**
     * @throws NotFound if the order is not the caller's or not placed, or it has no such document
     */
    public Document document(PublicId id, DocumentKind kind) {
        Order order = own(id);
        if (kind == DocumentKind.INVOICE && order.answers().method() != PaymentMethod.INVOICE) {
            throw new NotFound();
        }
        return documents.document(order, kind);
    }

    /**
     * Sends new keys to the order's address for those that nobody has used; the old ones are dead from then on.
     *
     * @throws NotFound if it is not the caller's, or not placed
     * @throws org.countersign.order.OrderMoveRefused if it is not paid
     * @throws org.countersign.order.KeysNotSent if none is left, or it was done too often or a moment ago
     */
    public void sendKeysAgain(PublicId id) {
        keysAgain.send(own(id), clock.instant());
    }

    private Order own(PublicId id) {
        Order order = orders.own(id, current.required().account());
        if (!order.state().placed()) {
            throw new NotFound();
        }
        return order;
    }
}
