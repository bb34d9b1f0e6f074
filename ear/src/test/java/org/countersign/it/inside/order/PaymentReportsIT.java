package org.countersign.it.inside.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.caller.Caller;
import org.countersign.crypto.KeyedHash;
import org.countersign.demo.MagicCard;
import org.countersign.order.CardRefusal;
import org.countersign.order.Draft;
import org.countersign.order.PaymentMethod;
import org.countersign.order.PaymentNews;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.order.boundary.Checkout;
import org.countersign.order.boundary.Payments;
import org.countersign.shared.Deployment;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case 26: whatever the provider says, how often and in which order, keys go out once, and only for the full amount. */
class PaymentReportsIT extends InsideOrder {
    private static final int COPIES = 10;
    private static final Duration JUST_NOW = Duration.ZERO;

    private final HttpClient http = HttpClient.newHttpClient();
    private Caller buyer;
    private Draft draft;
    private String payment;

    @BeforeEach
    void somebody_is_at_the_providers_page() throws Exception {
        buyer = person();
        isCalledBy(buyer);
        draft = draft(PaymentMethod.CARD);
        payment = opened(draft.id());
    }

    @Test
    void ten_copies_of_a_report_at_once_issue_one_key_and_are_all_answered_alike() throws Exception {
        entered(payment, MagicCard.ANSWERED_TWICE, JUST_NOW);
        assertThat(atOnce(this::reported)).hasSize(COPIES).containsOnly(200);
        assertPaidOnce();
        assertThat(reported()).isEqualTo(200);
        assertThat(settle()).isEqualTo(new PaymentNews.Paid(draft.id()));
        assertPaidOnce();
        assertThat(count(
                        "select count(*) from order_history h join purchase_order o on o.id = h.order_id"
                                + " where h.moved_by = 'CARD_APPROVED' and o.public_id = ?",
                        draft.id().value()))
                .isOne();
    }

    @Test
    void a_report_that_the_provider_did_not_sign_is_refused_and_changes_nothing() throws Exception {
        entered(payment, MagicCard.APPROVED, JUST_NOW);
        String message = message(payment);
        assertThat(report(message, null)).isEqualTo(401);
        assertThat(report(message, "")).isEqualTo(401);
        assertThat(report(message, signature(message("another")))).isEqualTo(401);
        assertThat(report(message + " ", signature(message))).isEqualTo(401);
        assertThat(report("x".repeat(1_000_000), signature(message))).isIn(401, 413);
        assertNothingIssued("PAYING");
    }

    @Test
    void a_report_of_a_payment_that_nobody_opened_is_answered_and_changes_nothing() throws Exception {
        String message = message("pay_of_somebody_else");
        assertThat(report(message, signature(message))).isEqualTo(200);
        assertNothingIssued("PAYING");
    }

    @Test
    void a_browser_that_comes_back_without_having_paid_is_not_believed() throws Exception {
        assertThat(settle()).isInstanceOf(PaymentNews.StillOpen.class);
        assertThat(reported()).isEqualTo(200);
        assertNothingIssued("PAYING");
        isCalledBy(person());
        assertThatThrownBy(this::settle).isInstanceOf(NotFound.class);
    }

    @Test
    void less_money_than_the_total_is_set_aside() throws Exception {
        entered(payment, MagicCard.WRONG_AMOUNT, JUST_NOW);
        assertSetAside();
    }

    @Test
    void more_money_than_the_total_is_set_aside() throws Exception {
        change("update simulated_payment set amount = amount + 100 where reference = ?", payment);
        entered(payment, MagicCard.APPROVED, JUST_NOW);
        assertSetAside();
    }

    @Test
    void money_in_another_currency_is_set_aside() throws Exception {
        change("update simulated_payment set currency = 'EUR' where reference = ?", payment);
        entered(payment, MagicCard.APPROVED, JUST_NOW);
        assertSetAside();
    }

    @Test
    void money_for_another_order_is_set_aside() throws Exception {
        change("update simulated_payment set order_reference = 'another' where reference = ?", payment);
        entered(payment, MagicCard.APPROVED, JUST_NOW);
        assertSetAside();
    }

    @Test
    void money_that_comes_after_a_cancellation_is_set_aside_and_the_draft_stays_the_buyers() throws Exception {
        assertThat(bean(CardCheckout.class).cancel(draft.id()))
                .isEqualTo(new PaymentNews.Refused(draft.id(), CardRefusal.CANCELLED));
        entered(payment, MagicCard.APPROVED, JUST_NOW);
        assertThat(atOnce(this::reported)).containsOnly(200);
        assertNothingIssued("DRAFT");
        assertThat(paymentState()).isEqualTo("PARKED");

        String second = opened(draft.id());
        entered(second, MagicCard.APPROVED, JUST_NOW);
        assertThat(report(message(second), signature(message(second)))).isEqualTo(200);
        assertPaidOnce();
        assertThat(paymentState()).isEqualTo("PARKED");
    }

    @Test
    void money_that_was_sent_back_is_not_set_aside_again() throws Exception {
        entered(payment, MagicCard.WRONG_AMOUNT, JUST_NOW);
        assertSetAside();
        isCalledByTheOffice();
        PublicId parked = tryOf(payment);
        bean(Payments.class).released(parked);
        assertThat(atOnce(this::reported)).containsOnly(200);
        assertThat(paymentState()).isEqualTo("RELEASED");
        assertThatThrownBy(() -> bean(Payments.class).released(parked)).isInstanceOf(NotFound.class);
        isCalledBy(buyer);
        assertThat(settle()).isEqualTo(new PaymentNews.Refused(draft.id(), CardRefusal.CANCELLED));
        assertNothingIssued("DRAFT");

        payment = opened(draft.id());
        entered(payment, MagicCard.APPROVED, JUST_NOW);
        assertThat(reported()).isEqualTo(200);
        assertPaidOnce();
    }

    @Test
    void what_comes_after_the_money_changes_nothing() throws Exception {
        entered(payment, MagicCard.APPROVED, JUST_NOW);
        assertThat(reported()).isEqualTo(200);
        for (MagicCard later : List.of(MagicCard.DECLINED, MagicCard.SLOW_APPROVED, MagicCard.WRONG_AMOUNT)) {
            entered(payment, later, JUST_NOW);
            assertThat(reported()).isEqualTo(200);
            assertThat(settle()).isEqualTo(new PaymentNews.Paid(draft.id()));
        }
        assertPaidOnce();
        assertThat(paymentState()).isEqualTo("APPROVED");
    }

    @Test
    void a_declined_card_leaves_the_draft_whole_and_another_card_pays_it() throws Exception {
        entered(payment, MagicCard.DECLINED, JUST_NOW);
        assertThat(settle()).isEqualTo(new PaymentNews.Refused(draft.id(), CardRefusal.DECLINED));
        assertNothingIssued("DRAFT");
        assertThat(bean(Checkout.class).draft(draft.id()))
                .usingRecursiveComparison()
                .ignoringFields("changedAt")
                .isEqualTo(draft);
        assertThat(mails(buyer, "%")).isZero();

        payment = opened(draft.id());
        entered(payment, MagicCard.APPROVED, JUST_NOW);
        assertThat(settle()).isEqualTo(new PaymentNews.Paid(draft.id()));
        assertPaidOnce();
    }

    @Test
    void a_provider_that_does_not_answer_leaves_the_order_waiting_and_charges_nothing_twice() throws Exception {
        entered(payment, MagicCard.SILENT, JUST_NOW);
        assertThat(settle()).isEqualTo(new PaymentNews.Unknown(draft.id()));
        assertThat(opened(draft.id())).as("pressing Pay again").isEqualTo(payment);
        assertNothingIssued("PAYING");
        entered(payment, MagicCard.SILENT, Duration.ofMinutes(2));
        assertThat(settle()).isEqualTo(new PaymentNews.Paid(draft.id()));
        assertPaidOnce();
    }

    @Test
    void a_bank_that_says_no_after_a_while_gives_the_draft_back_and_tells_the_buyer() throws Exception {
        entered(payment, MagicCard.SLOW_DECLINED, JUST_NOW);
        assertThat(settle()).isEqualTo(new PaymentNews.Unknown(draft.id()));
        assertThat(paymentState()).isEqualTo("PENDING");
        entered(payment, MagicCard.SLOW_DECLINED, Duration.ofMinutes(3));
        assertThat(atOnce(this::reported)).containsOnly(200);
        assertNothingIssued("DRAFT");
        assertThat(mails(buyer, "payment-not-completed")).isOne();
    }

    private void assertSetAside() throws Exception {
        assertThat(atOnce(this::reported)).containsOnly(200);
        assertThat(settle()).isEqualTo(new PaymentNews.UnderReview(draft.id()));
        assertThat(paymentState()).isEqualTo("PARKED");
        assertNothingIssued("PAYING");
    }

    private void assertPaidOnce() throws Exception {
        assertThat(stateOf(draft.id())).isEqualTo("PAID");
        assertThat(keysOf(buyer)).isOne();
        assertThat(mails(buyer, "license-keys")).isOne();
        assertThat(mails(buyer, "order-confirmation")).isOne();
    }

    private void assertNothingIssued(String state) throws Exception {
        assertThat(stateOf(draft.id())).isEqualTo(state);
        assertThat(keysOf(buyer)).isZero();
        assertThat(mails(buyer, "license-keys") + mails(buyer, "order-confirmation"))
                .isZero();
    }

    private String paymentState() throws Exception {
        return value("select state from card_payment where provider_reference = ?", payment);
    }

    private PaymentNews settle() throws Exception {
        PublicId own = tryOf(payment);
        return bean(CardCheckout.class).settle(own);
    }

    private int reported() throws Exception {
        String message = message(payment);
        return report(message, signature(message));
    }

    private int report(String message, String signature) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(bean(Deployment.class).baseUrl() + "/payments/notices"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
        if (signature != null) {
            request.header("Payment-Signature", signature);
        }
        return http.send(
                        request.POST(HttpRequest.BodyPublishers.ofString(message))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String message(String payment) {
        return Json.createObjectBuilder()
                .add("payment", payment)
                .add("at", "2026-01-01T00:00:00Z")
                .build()
                .toString();
    }

    /** As the simulated provider signs: with the installation's own key. */
    private static String signature(String message) {
        return bean(KeyedHash.class).of("simulated-payment-notice", message);
    }

    private static List<Integer> atOnce(Callable<Integer> report) throws Exception {
        return atOnce(COPIES, copy -> report);
    }
}
