package org.countersign.it.inside.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBTransactionRequiredException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTruth;
import org.countersign.delivery.Failure;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.demo.boundary.Outbox;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** Committed means delivered, once; rolled back means that it never existed (DLV-1, DLV-3, DLV-5). */
class DeliveryIT extends InsideDelivery {
    @Test
    void what_is_committed_arrives_and_is_confirmed() throws Exception {
        PublicId delivery = sent(text(number("1234")));
        DeliveryTruth truth = await(delivery, DeliveryState.DELIVERED, 60);
        assertThat(truth.recipient()).endsWith("34").doesNotContain("12");
        assertThat(truth.sentAt()).isNotNull();
        assertThat(truth.deliveredAt()).isAfterOrEqualTo(truth.sentAt());
        assertThat(seen(delivery)).hasSize(1);
    }

    @Test
    void what_is_rolled_back_leaves_neither_row_nor_message() throws Exception {
        List<PublicId> lost = new ArrayList<>();
        assertThatThrownBy(() -> inTransaction(() -> {
                    lost.add(bean(Deliveries.class).enqueue(text(number("1235"))));
                    throw new IllegalStateException("the purchase failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        PublicId after = sent(text(number("1236")));
        await(after, DeliveryState.DELIVERED, 60);
        assertThat(row(lost.get(0))).isNull();
        assertThat(seen(lost.get(0))).isEmpty();
    }

    @Test
    void nothing_is_sent_outside_a_transaction() {
        assertThatThrownBy(() -> bean(Deliveries.class).enqueue(text(number("1237"))))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void a_message_that_comes_again_finds_it_claimed() throws Exception {
        PublicId delivery = sent(text(number("1238")));
        String row = row(delivery);
        for (int i = 0; i < 30; i++) {
            put("SmsQueue", session -> session.createTextMessage(row));
        }
        await(delivery, DeliveryState.DELIVERED, 60);
        for (int i = 0; i < 30; i++) {
            put("SmsQueue", session -> session.createTextMessage(row));
        }
        PublicId behind = sent(text(number("1239")));
        await(behind, DeliveryState.DELIVERED, 60);
        assertThat(seen(delivery)).hasSize(1);
    }

    @Test
    void a_message_in_the_wrong_queue_changes_nothing() throws Exception {
        PublicId delivery = sent(Send.call("phone-test", number("1240")));
        String row = row(delivery);
        put("SmsQueue", session -> session.createTextMessage(row));
        await(delivery, DeliveryState.DELIVERED, 60);
        assertThat(seen(delivery)).hasSize(1);
    }

    @Test
    void what_was_sent_leaves_no_content_behind() throws Exception {
        PublicId delivery = sent(
                Send.text("phone-code", number("1241")).with("code", "048291").with("minutes", 2));
        await(delivery, DeliveryState.DELIVERED, 60);
        assertThat(value("select sealed from delivery where public_id = ?", delivery.value()))
                .isNull();
        assertThat(seen(delivery).get(0).text()).contains("048291");
    }

    @Test
    void what_is_of_no_use_any_more_is_not_sent() throws Exception {
        PublicId delivery =
                sent(text(number("1242")).until(bean(Clock.class).instant().minus(Duration.ofSeconds(1))));
        DeliveryTruth truth = await(delivery, DeliveryState.EXPIRED, 15);
        assertThat(truth.sentAt()).isNull();
        assertThat(seen(delivery)).isEmpty();
    }

    /** It would be taken up for ever: no attempt is ever charged that rolls back (case 49). */
    @Test
    void what_does_not_open_any_more_is_given_up_at_once() throws Exception {
        PublicId delivery = inTransaction(() -> {
            PublicId recorded = bean(Deliveries.class).enqueue(text(number("1243")));
            truth(recorded); // a question writes what is only in memory yet
            change(
                    "update delivery set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where public_id = ?",
                    recorded.value());
            return recorded;
        });
        assertThat(await(delivery, DeliveryState.DEAD, 15).failure()).isEqualTo(Failure.BROKEN);
        assertThat(seen(delivery)).isEmpty();
    }

    @Test
    void a_refused_number_is_given_up_at_once() throws Exception {
        DeliveryTruth truth = await(sent(text(number("0001"))), DeliveryState.DEAD, 60);
        assertThat(truth.failure()).isEqualTo(Failure.REFUSED);
    }

    @Test
    void what_a_gateway_may_have_taken_is_tried_once_more_and_no_oftener() throws Exception {
        PublicId delivery = sent(text(number("0002")));
        DeliveryTruth truth = await(delivery, DeliveryState.DEAD, 60);
        assertThat(truth.failure()).isEqualTo(Failure.UNCLEAR);
        assertThat(value("select attempts from delivery where public_id = ?", delivery.value()))
                .isEqualTo("2");
    }

    @Test
    void a_gateway_that_reports_twice_is_believed_once() throws Exception {
        PublicId delivery = sent(text(number("0003")));
        await(delivery, DeliveryState.DELIVERED, 60);
        assertThat(value("select count(*) from delivery_history h join delivery d on d.id = h.delivery_id"
                        + " where h.cause = 'CONFIRM' and d.public_id = '" + delivery + "'"))
                .isEqualTo("1");
    }

    @Test
    void a_second_attempt_follows_a_first_that_failed() throws Exception {
        PublicId delivery = sent(text(number("0004")));
        await(delivery, DeliveryState.DELIVERED, 30);
        assertThat(seen(delivery)).hasSize(1);
    }

    @Test
    void what_never_arrived_is_told() throws Exception {
        DeliveryTruth truth = await(sent(text(number("0005"))), DeliveryState.DEAD, 60);
        assertThat(truth.failure()).isEqualTo(Failure.UNDELIVERABLE);
    }

    @Test
    void the_second_gateway_helps_where_the_first_is_away() throws Exception {
        PublicId delivery = sent(text(number("0006")));
        DeliveryTruth truth = await(delivery, DeliveryState.DELIVERED, 60);
        assertThat(truth.fellBack()).isTrue();
        assertThat(seen(delivery).get(0).gateway()).isEqualTo("simulator-2");
    }

    @Test
    void a_mail_arrives_with_its_files() throws Exception {
        PublicId delivery = sent(Send.email("token-shipped", "ann.miller@alder.example")
                .in(Locale.FRENCH)
                .with("orderNumber", "CS-2026-000042")
                .with("serialEnding", "0042")
                .with("trackingNumber", "DEMO482913004821")
                .with("recipient", "Ann Miller")
                .with("address", "12 Foundry Road")
                .attach("order.pdf", "application/pdf", new byte[] {37, 80, 68, 70}));
        DeliveryTruth truth = await(delivery, DeliveryState.SENT, 15);
        assertThat(truth.recipient()).isEqualTo("a•••@alder.example");
        assertThat(bean(Outbox.class).file(seen(delivery).get(0).id(), 0).content())
                .containsExactly(37, 80, 68, 70);
    }
}
