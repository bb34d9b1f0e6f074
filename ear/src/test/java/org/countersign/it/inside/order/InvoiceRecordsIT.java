package org.countersign.it.inside.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countersign.caller.Caller;
import org.countersign.order.DocumentKind;
import org.countersign.order.InvoiceCase;
import org.countersign.order.OrderMessage;
import org.countersign.order.RecordOutcome;
import org.countersign.order.RecordPayment;
import org.countersign.order.boundary.Orders;
import org.countersign.order.boundary.Payments;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Money;
import org.countersign.shared.Policies;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an invoice said stays said (ORD-4), and only what a bank statement can say is recorded for it (case 43). */
class InvoiceRecordsIT extends InsideOrder {
    private Caller buyer;
    private PublicId order;

    @BeforeEach
    void somebody_buys_on_invoice() {
        buyer = person();
        isCalledBy(buyer);
        order = onInvoice("MOBILE_ID");
    }

    @Test
    void an_invoice_keeps_its_days_whatever_becomes_of_the_terms_and_of_its_buyer() throws Exception {
        String before = invoice();
        isCalledByTheOffice();
        LocalDate due = invoiceCase().dueOn();
        change("insert into policy (name, setting, changed_at) values ('invoice.terms', 'P3D', now())");
        change(
                "update account set zone = 'Pacific/Kiritimati' where id = ?",
                buyer.account().value());
        bean(Policies.class).reread();
        try {
            assertThat(invoiceCase().dueOn()).isEqualTo(due);
            isCalledBy(buyer);
            assertThat(invoice()).isEqualTo(before);
        } finally {
            change("delete from policy where name = 'invoice.terms'");
            bean(Policies.class).reread();
        }
    }

    @Test
    void what_no_form_of_ours_sends_is_refused_beside_its_field() throws Exception {
        isCalledByTheOffice();
        Money amount = invoiceCase().order().totals().total();
        LocalDate today = invoiceCase().today();
        for (String forged : new String[] {null, "", "x".repeat(33), "a b", "a\u0000b"}) {
            assertThatThrownBy(() -> record(forged, amount, today))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.field()).contains("submission"));
        }
        assertRefused(() -> record("right", null, today), "amount", OrderMessage.AMOUNT_INVALID);
        assertRefused(() -> record("right", amount, null), "receivedOn", OrderMessage.RECEIVED_ON_NEEDED);
        assertThat(invoiceCase().payments()).isEmpty();
        assertThat(record(unique(), amount, today)).isInstanceOf(RecordOutcome.InFull.class);
    }

    private static void assertRefused(ThrowingCallable asked, String field, OrderMessage key) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        form -> assertThat(form.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).contains(field))
                                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key)));
    }

    private RecordOutcome record(String submission, Money amount, LocalDate day) {
        return bean(Payments.class).record(new RecordPayment(order, submission, amount, day, "BANK 1"));
    }

    private InvoiceCase invoiceCase() {
        return bean(Payments.class).invoice(order);
    }

    private String invoice() throws Exception {
        byte[] pdf = bean(Orders.class).document(order, DocumentKind.INVOICE).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
