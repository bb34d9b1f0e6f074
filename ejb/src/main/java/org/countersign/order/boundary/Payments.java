package org.countersign.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.order.Document;
import org.countersign.order.DocumentKind;
import org.countersign.order.InvoiceCase;
import org.countersign.order.OrderPage;
import org.countersign.order.OrderQuery;
import org.countersign.order.ParkedPayment;
import org.countersign.order.RecordOutcome;
import org.countersign.order.RecordPayment;
import org.countersign.order.control.Documents;
import org.countersign.order.control.Invoices;
import org.countersign.order.control.OrderBook;
import org.countersign.order.control.OrderLists;
import org.countersign.order.control.ParkedPayments;
import org.countersign.shared.PublicId;

/** The office's side of payments (ORD-4): what came for invoices, and what came wrong. */
@Stateless
@SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
public class Payments {
    @Inject
    OrderBook orders;

    @Inject
    OrderLists lists;

    @Inject
    Invoices invoices;

    @Inject
    ParkedPayments parked;

    @Inject
    Documents documents;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** A page of everybody's placed orders. */
    public OrderPage orders(OrderQuery query) {
        return lists.all(query);
    }

    /** @throws org.countersign.shared.NotFound if there is no such placed order */
    public InvoiceCase invoice(PublicId order) {
        return invoices.invoice(orders.placed(order), clock.instant());
    }

    /**
     * Records what came for an invoice; with the full total the order is paid and its keys go out.
     *
     * @throws org.countersign.shared.InvalidForm if amount, day or reference cannot be
     * @throws org.countersign.order.OrderMoveRefused if the order does not wait for money
     */
    public RecordOutcome record(RecordPayment asked) {
        Instant now = clock.instant();
        return invoices.record(
                orders.placed(asked.order()), asked, current.required().account(), now);
    }

    /**
     * Gives up waiting for the money; the buyer hears why.
     *
     * @throws org.countersign.shared.InvalidInput if no reason is given
     * @throws org.countersign.order.OrderMoveRefused if the order does not wait for money
     */
    public void cancel(PublicId order, String reason) {
        invoices.cancel(orders.placed(order), reason, clock.instant());
    }

    /** Any order's document, to send it again. */
    public Document document(PublicId order, DocumentKind kind) {
        return documents.document(orders.placed(order), kind);
    }

    /** Card payments at which somebody must look, the oldest first. */
    public List<ParkedPayment> parked() {
        return parked.all();
    }

    /**
     * The money of a parked payment was sent back at the provider: the order is its buyer's draft again.
     *
     * @throws org.countersign.shared.NotFound if no such payment is parked
     */
    public void released(PublicId payment) {
        parked.release(payment, clock.instant());
    }
}
