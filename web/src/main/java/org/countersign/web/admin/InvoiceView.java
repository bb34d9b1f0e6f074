package org.countersign.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.countersign.crypto.RandomCodes;
import org.countersign.order.InvoiceCase;
import org.countersign.order.OrderMessage;
import org.countersign.order.OrderTrigger;
import org.countersign.order.RecordOutcome;
import org.countersign.order.RecordPayment;
import org.countersign.order.boundary.Payments;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.ShellView;

/** One order on invoice: what came for it, recording what comes, giving up (ORD-4). */
@Named
@RequestScoped
public class InvoiceView {
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    Payments payments;

    @Inject
    Notices notices;

    @Inject
    ShellView shell;

    @Inject
    RandomCodes random;

    private String order;
    private InvoiceCase invoice;
    private String amount;
    private LocalDate receivedOn;
    private String bankReference;
    private String submission;
    private String reason;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        order = parameters.get("order");
    }

    public void load() {
        invoice = payments.invoice(new PublicId(order));
    }

    /** What came is added; with the full total the keys go out. */
    public String record() {
        RecordOutcome outcome = payments.record(
                new RecordPayment(new PublicId(order), submission, typedAmount(), receivedOn, bankReference));
        if (outcome instanceof RecordOutcome.Partly partly) {
            notices.say("payments.partly", partly.outstanding().display(shell.getLocale()));
        } else if (outcome instanceof RecordOutcome.InFull full) {
            notices.say("payments.inFull");
            if (!full.over().isZero()) {
                notices.say("payments.over", full.over().display(shell.getLocale()));
            }
        } else {
            notices.say("payments.before");
        }
        return again();
    }

    public String cancel() {
        payments.cancel(new PublicId(order), reason);
        notices.say("payments.cancelled");
        return again();
    }

    private String again() {
        return Redirect.to("/admin/payments/invoice?order=" + order);
    }

    private Money typedAmount() {
        String currency = getInvoice().order().totals().total().currency();
        return Money.read(amount, currency).orElseThrow(() -> new InvalidInput("amount", OrderMessage.AMOUNT_INVALID));
    }

    public InvoiceCase getInvoice() {
        if (invoice == null) {
            load();
        }
        return invoice;
    }

    /** Whether money can still be recorded. */
    public boolean isOpen() {
        return getInvoice().order().possible().contains(OrderTrigger.FULLY_PAID);
    }

    public boolean isCancellable() {
        return getInvoice().order().possible().contains(OrderTrigger.CANCEL);
    }

    /** Made when the form is shown, and sent with it: the same form counts once. */
    public String getSubmission() {
        return random.publicId().value();
    }

    public void setSubmission(String submission) {
        this.submission = submission;
    }

    /** What is still to come is the likeliest. */
    public String getAmount() {
        return amount == null ? getInvoice().order().outstanding().amount().toPlainString() : amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn == null ? getInvoice().today() : receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
