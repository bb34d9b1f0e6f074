package org.countersign.it.inside.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.delivery.Channel;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;
import org.countersign.it.fixture.Await;
import org.countersign.it.inside.Line;
import org.countersign.order.InvoiceCase;
import org.countersign.order.OrderMoveRefused;
import org.countersign.order.OrderState;
import org.countersign.order.RecordOutcome;
import org.countersign.order.RecordPayment;
import org.countersign.order.boundary.Payments;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an invoice that is paid too much, recorded twice, or given up: its keys go out once or never (ORD-4). */
class InvoiceOutcomesIT extends InsideOrder {
    private static final Money TEN = Money.of("10.00", "USD");

    private Caller buyer;
    private Caller office;
    private PublicId order;
    private Money total;

    @BeforeEach
    void an_invoice_is_out() {
        buyer = person();
        isCalledBy(buyer);
        order = onInvoice("MOBILE_ID");
        isCalledByTheOffice();
        office = bean(CurrentCaller.class).required();
        total = invoice().order().totals().total();
    }

    @Test
    void who_never_paid_is_told_that_his_order_is_cancelled_and_why() throws Exception {
        cancel(" Not paid in time ");
        assertThat(invoice().order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(invoice().order().possible()).isEmpty();
        assertThat(mail("Your order %s is cancelled"))
                .contains("Reason: Not paid in time", "No license key will be sent")
                .doesNotContain("We have received");
        assertThatThrownBy(() -> cancel("Once more")).isInstanceOf(OrderMoveRefused.class);
        assertNoKey();
    }

    @Test
    void money_for_a_cancelled_order_is_refused_and_what_came_before_is_named() throws Exception {
        String form = unique();
        assertThat(record(form, TEN)).isEqualTo(new RecordOutcome.Partly(total.minus(TEN)));
        cancel("Given up");
        assertThat(mail("Your order %s is cancelled")).contains("We have received USD 10.00 for it");
        assertThatThrownBy(() -> record(unique(), TEN)).isInstanceOf(OrderMoveRefused.class);
        assertThat(record(form, TEN)).isEqualTo(new RecordOutcome.SentBefore());
        assertThat(invoice().order().state()).isEqualTo(OrderState.CANCELLED);
        assertReceived(TEN);
        assertNoKey();
    }

    @Test
    void what_came_too_much_is_told_to_be_sent_back_and_the_key_goes_out() throws Exception {
        assertThat(record(unique(), total.plus(TEN))).isEqualTo(new RecordOutcome.InFull(TEN));
        assertThat(invoice().order().over()).isEqualTo(TEN);
        assertThat(invoice().order().outstanding().isZero()).isTrue();
        assertThat(mail("Payment received for order %s")).contains("paid in full", "You have overpaid by USD 10.00");
        assertThatThrownBy(() -> record(unique(), TEN)).isInstanceOf(OrderMoveRefused.class);
        assertReceived(total.plus(TEN));
        assertPaidOnce();
    }

    @Test
    void a_form_that_is_sent_again_counts_once() throws Exception {
        String form = unique();
        assertThat(record(form, TEN)).isInstanceOf(RecordOutcome.Partly.class);
        assertThat(record(form, TEN)).isEqualTo(new RecordOutcome.SentBefore());
        assertReceived(TEN);
        assertThat(mails(buyer, "payment-received")).isOne();
        assertNoKey();
    }

    @Test
    void a_form_that_is_sent_five_times_at_once_counts_once_and_sends_one_key() throws Exception {
        String form = unique();
        List<RecordOutcome> outcomes = atOnce(5, copy -> asOffice(() -> record(form, total)));
        assertThat(outcomes)
                .containsOnlyOnce(new RecordOutcome.InFull(Money.zero("USD")))
                .filteredOn(new RecordOutcome.SentBefore()::equals)
                .hasSize(4);
        assertReceived(total);
        assertThat(mails(buyer, "payment-received")).isOne();
        assertPaidOnce();
    }

    @Test
    void who_pays_while_the_office_gives_up_has_an_order_that_is_paid() throws Exception {
        assertThat(Line.behind(
                        () -> record(unique(), total), List.of(asOffice(() -> refuses(() -> cancel("Given up"))))))
                .containsExactly(true);
        assertThat(mails(buyer, "order-cancelled")).isZero();
        assertPaidOnce();
    }

    @Test
    void what_is_recorded_while_the_office_gives_up_is_refused() throws Exception {
        assertThat(Line.behind(() -> cancel("Given up"), List.of(asOffice(() -> refuses(() -> record(unique(), TEN))))))
                .containsExactly(true);
        assertThat(invoice().payments()).isEmpty();
        assertThat(mails(buyer, "order-cancelled")).isOne();
        assertNoKey();
    }

    private RecordOutcome record(String form, Money amount) {
        return bean(Payments.class)
                .record(new RecordPayment(order, form, amount, invoice().today(), "BANK " + form));
    }

    private Void cancel(String reason) {
        bean(Payments.class).cancel(order, reason);
        return null;
    }

    private InvoiceCase invoice() {
        return bean(Payments.class).invoice(order);
    }

    private <T> Callable<T> asOffice(Callable<T> work) {
        return () -> {
            isCalledBy(office);
            return work.call();
        };
    }

    private static boolean refuses(Callable<?> work) throws Exception {
        try {
            work.call();
            return false;
        } catch (OrderMoveRefused refused) {
            return true;
        }
    }

    /** The text of the e-mail with that subject. */
    private String mail(String subject) {
        String wanted = subject.formatted(invoice().order().number());
        AtomicReference<String> text = new AtomicReference<>();
        Await.until(wanted, PATIENCE, () -> {
            bean(Outbox.class).newest(new OutboxFilter(Channel.EMAIL, wanted)).stream()
                    .map(OutboxItem::text)
                    .forEach(text::set);
            return text.get() != null;
        });
        return text.get();
    }

    private void assertReceived(Money amount) {
        assertThat(invoice().order().received()).isEqualTo(amount);
        assertThat(invoice().payments())
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualTo(amount));
    }

    private void assertPaidOnce() throws Exception {
        assertThat(stateOf(order)).isEqualTo("PAID");
        assertThat(keysOf(buyer)).isOne();
        assertThat(mails(buyer, "license-keys")).isOne();
    }

    private void assertNoKey() throws Exception {
        assertThat(keysOf(buyer)).isZero();
        assertThat(mails(buyer, "license-keys")).isZero();
    }
}
