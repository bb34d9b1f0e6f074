package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
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
import org.countersign.shared.SharedMessage;

/** What happens to orders on invoice after they were placed (ORD-4, case 28). */
@ApplicationScoped
public class Invoices {
    private static final Pattern SUBMISSION = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    @Inject
    OrderBook orders;

    @Inject
    InvoiceBook book;

    @Inject
    OrderViews views;

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
        return new InvoiceCase(
                views.details(order), book.of(order), order.dueOn().orElse(null), officeDay(now));
    }

    private LocalDate officeDay(Instant at) {
        return LocalDate.ofInstant(at, policies.zone(Policy.OFFICE_ZONE));
    }

    /** One after the other: the order is held, so that two payments at once make one full total and one set of keys. */
    public RecordOutcome record(Order order, RecordPayment asked, AccountId by, Instant at) {
        if (!isSubmission(asked.submission())) {
            throw new InvalidInput("submission", SharedMessage.INVALID_INPUT);
        }
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

    /** As our form has it; anything else was put there by hand. */
    private static boolean isSubmission(String sent) {
        return sent != null && SUBMISSION.matcher(sent).matches();
    }

    /** Somebody may pay too much; ten times the invoice is a slip of the recorder, who forgot the decimals. */
    private static boolean isPlausible(Order order, Money amount) {
        return amount.amount().compareTo(order.totals().total().amount().multiply(BigDecimal.TEN)) < 0;
    }

    private void check(Order order, RecordPayment asked, Instant at) {
        Problems problems = new Problems();
        checkAmount(problems, order, asked.amount());
        checkDay(problems, order, asked.receivedOn(), at);
        checkReference(problems, order, asked.bankReference());
        problems.refuse();
    }

    private static void checkAmount(Problems problems, Order order, Money amount) {
        String currency = order.totals().total().currency();
        if (amount == null || amount.isNegative() || amount.isZero()) {
            problems.add("amount", OrderMessage.AMOUNT_INVALID);
        } else if (!amount.currency().equals(currency)) {
            problems.add("amount", OrderMessage.CURRENCY_DIFFERS, currency);
        } else {
            Money outstanding = order.totals().total().minus(order.received());
            problems.unless(isPlausible(order, amount), "amount", OrderMessage.AMOUNT_IMPLAUSIBLE, outstanding);
        }
    }

    private void checkDay(Problems problems, Order order, LocalDate day, Instant at) {
        if (day == null) {
            problems.add("receivedOn", OrderMessage.RECEIVED_ON_NEEDED);
            return;
        }
        problems.unless(!day.isAfter(officeDay(at)), "receivedOn", OrderMessage.RECEIVED_IN_FUTURE);
        problems.unless(!day.isBefore(officeDay(order.placedAt())), "receivedOn", OrderMessage.RECEIVED_BEFORE_ORDER);
    }

    private void checkReference(Problems problems, Order order, String reference) {
        boolean named = reference != null && !reference.isBlank() && reference.length() <= 80;
        problems.unless(named, "bankReference", OrderMessage.BANK_REFERENCE_NEEDED);
        problems.unless(
                !named || !book.recorded(order, reference), "bankReference", OrderMessage.BANK_REFERENCE_REPEATED);
    }
}
