package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.order.InvoiceCase;
import org.countersign.order.OrderCancelled;
import org.countersign.order.OrderMessage;
import org.countersign.order.OrderMoveRefused;
import org.countersign.order.OrderState;
import org.countersign.order.OrderTrigger;
import org.countersign.order.RecordOutcome;
import org.countersign.order.RecordPayment;
import org.countersign.order.entity.Order;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Money;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.Problems;

/** What happens to orders on invoice after they were placed (ORD-4, case 28). */
@ApplicationScoped
public class Invoices {
    @Inject
    OrderBook orders;

    @Inject
    InvoiceBook book;

    @Inject
    OrderViews views;

    @Inject
    DocumentModel models;

    @Inject
    Completion completion;

    @Inject
    Notices notices;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    @Inject
    Event<OrderCancelled> cancelled;

    public InvoiceCase invoice(Order order, Instant now) {
        return new InvoiceCase(views.details(order), book.of(order), models.due(order), officeDay(now));
    }

    private LocalDate officeDay(Instant at) {
        return LocalDate.ofInstant(at, policies.zone(Policy.OFFICE_ZONE));
    }

    /** One after the other: the order is held, so that two payments at once make one full total and one set of keys. */
    public RecordOutcome record(Order order, RecordPayment asked, AccountId by, Instant at) {
        orders.lock(order);
        if (book.submitted(asked.submission())) {
            return new RecordOutcome.SentBefore();
        }
        if (order.state() != OrderState.AWAITING_PAYMENT) {
            throw new OrderMoveRefused();
        }
        check(order, asked, at);
        book.add(order, asked, by, at);
        audit.record(Entry.done(Act.PAYMENT_RECORDED)
                .about(order.account())
                .with("order", order.number())
                .with("amount", asked.amount())
                .with("reference", asked.bankReference()));
        return settle(order, asked.amount(), at);
    }

    private RecordOutcome settle(Order order, Money amount, Instant at) {
        Money nothing = Money.zero(amount.currency());
        Money open = order.totals().total().minus(order.received());
        if (!open.isNegative() && !open.isZero()) {
            notices.paymentReceived(order, amount, open, nothing);
            return new RecordOutcome.Partly(open);
        }
        Money over = nothing.minus(open);
        if (!orders.move(order, OrderTrigger.FULLY_PAID, at)) {
            throw new OrderMoveRefused();
        }
        notices.paymentReceived(order, amount, nothing, over);
        completion.paid(order, at);
        return new RecordOutcome.InFull(over);
    }

    /** The buyer hears why; what came already is named for sending it back. */
    public void cancel(Order order, String reason, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", OrderMessage.REASON_NEEDED);
        }
        if (!orders.move(order, OrderTrigger.CANCEL, at)) {
            throw new OrderMoveRefused();
        }
        order.end(at);
        notices.cancelled(order, reason.strip());
        cancelled.fire(new OrderCancelled(order.number(), order.account(), at));
    }

    /** Somebody may pay too much; ten times the invoice is a slip of the recorder, who forgot the decimals. */
    private static boolean isPlausible(Order order, Money amount) {
        return amount.amount().compareTo(order.totals().total().amount().multiply(BigDecimal.TEN)) < 0;
    }

    private void check(Order order, RecordPayment asked, Instant at) {
        LocalDate today = officeDay(at);
        LocalDate placed = officeDay(order.placedAt());
        String reference = asked.bankReference();
        boolean named = reference != null && !reference.isBlank() && reference.length() <= 80;
        String currency = order.totals().total().currency();
        Problems problems = new Problems();
        problems.unless(
                !asked.amount().isNegative() && !asked.amount().isZero(), "amount", OrderMessage.AMOUNT_INVALID);
        problems.unless(asked.amount().currency().equals(currency), "amount", OrderMessage.CURRENCY_DIFFERS, currency);
        problems.unless(
                isPlausible(order, asked.amount()),
                "amount",
                OrderMessage.AMOUNT_IMPLAUSIBLE,
                order.totals().total().minus(order.received()).display(Locale.ENGLISH));
        problems.unless(!asked.receivedOn().isAfter(today), "receivedOn", OrderMessage.RECEIVED_IN_FUTURE);
        problems.unless(!asked.receivedOn().isBefore(placed), "receivedOn", OrderMessage.RECEIVED_BEFORE_ORDER);
        problems.unless(named, "bankReference", OrderMessage.BANK_REFERENCE_NEEDED);
        problems.unless(
                !named || !book.recorded(order, reference), "bankReference", OrderMessage.BANK_REFERENCE_REPEATED);
        problems.refuse();
    }
}
