package org.countersign.it.inside.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import org.countersign.caller.Caller;
import org.countersign.demo.MagicCard;
import org.countersign.it.fixture.Await;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.license.boundary.LicenseKeys;
import org.countersign.order.BuyerDetails;
import org.countersign.order.CardRefusal;
import org.countersign.order.Draft;
import org.countersign.order.PaymentMethod;
import org.countersign.order.PaymentNews;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.order.boundary.Checkout;
import org.countersign.order.control.Beginning;
import org.countersign.order.control.CardOpening;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A failed purchase leaves no message; a failed send leaves no lost purchase (ORD-3, ORD-4, DLV-1). */
class FailedPurchaseIT extends InsideOrder {
    private Caller buyer;

    @BeforeEach
    void somebody_buys() {
        buyer = person();
        isCalledBy(buyer);
    }

    @Test
    void a_purchase_that_fails_at_its_end_leaves_no_message_and_the_draft_as_it_was() throws Exception {
        Draft draft = draft(PaymentMethod.INVOICE);
        String seen = fingerprint(draft.id());
        assertThatThrownBy(() -> inTransaction(() -> {
                    assertThat(place(draft, seen)).isInstanceOf(PlaceOutcome.Placed.class);
                    throw new IllegalStateException("the power went");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stateOf(draft.id())).isEqualTo("DRAFT");
        assertThat(mails(buyer, "%")).isZero();
        assertThat(fingerprint(draft.id())).isEqualTo(seen);

        assertThat(place(draft, seen)).isEqualTo(new PlaceOutcome.Placed(draft.id()));
        assertThat(place(draft, seen)).isEqualTo(new PlaceOutcome.Placed(draft.id()));
        assertThat(mails(buyer, "order-invoice")).isOne();
    }

    @Test
    void a_card_payment_that_cannot_be_completed_leaves_nothing_half_and_is_completed_later() throws Exception {
        Draft draft = draft(PaymentMethod.CARD);
        String payment = opened(draft.id());
        entered(payment, MagicCard.APPROVED, Duration.ZERO);
        withoutRoomForKeys(() -> assertThatThrownBy(() -> settle(payment)).isInstanceOf(RuntimeException.class));
        assertThat(stateOf(draft.id())).isEqualTo("PAYING");
        assertThat(keysOf(buyer)).isZero();
        assertThat(mails(buyer, "%")).isZero();
        assertThat(count(
                        "select count(*) from order_history h join purchase_order o on o.id = h.order_id"
                                + " where h.became = 'PAID' and o.public_id = ?",
                        draft.id().value()))
                .isZero();

        assertThat(settle(payment)).isEqualTo(new PaymentNews.Paid(draft.id()));
        assertPaidOnce(draft.id());
    }

    /** As {@code ProviderTalk} does it: the simulated provider is never away when a page is wanted. */
    @Test
    void a_provider_who_is_away_when_a_page_is_wanted_costs_neither_answers_nor_money() throws Exception {
        Draft draft = draft(PaymentMethod.CARD);
        CardOpening opening = bean(CardOpening.class);
        Beginning.Begun begun = (Beginning.Begun) opening.begin(draft.id(), buyer.account(), fingerprint(draft.id()));
        assertThat(stateOf(draft.id())).isEqualTo("PAYING");
        opening.neverOpened(begun.payment());
        assertThat(bean(Checkout.class).draft(draft.id()))
                .usingRecursiveComparison()
                .ignoringFields("changedAt")
                .isEqualTo(draft);
        assertThat(bean(CardCheckout.class).lastRefusal(draft.id())).contains(CardRefusal.PROVIDER_AWAY);
        assertThat(count(
                        "select count(*) from simulated_payment where order_reference = ?",
                        draft.id().value()))
                .isZero();

        String payment = opened(draft.id());
        entered(payment, MagicCard.APPROVED, Duration.ZERO);
        assertThat(settle(payment)).isEqualTo(new PaymentNews.Paid(draft.id()));
        assertPaidOnce(draft.id());
    }

    @Test
    void one_payment_that_cannot_be_completed_does_not_hold_up_those_behind_it() throws Exception {
        String broken = opened(draft(PaymentMethod.CARD).id());
        entered(broken, MagicCard.APPROVED, Duration.ZERO);
        withoutRoomForKeys(() -> {
            Caller other = person();
            isCalledBy(other);
            Draft behind = draft(PaymentMethod.CARD);
            String right = opened(behind.id());
            entered(right, MagicCard.APPROVED, Duration.ZERO);
            due(broken, Duration.ofDays(2));
            due(right, Duration.ofDays(1));
            Await.until("the one behind", PATIENCE, () -> "PAID".equals(stateOf(behind.id())));
        });
        due(broken, Duration.ofDays(1));
        Await.until("the broken one", PATIENCE, () -> keysOf(buyer) == 1);
    }

    @Test
    void a_mail_server_that_refuses_the_keys_costs_neither_order_nor_key() throws Exception {
        Draft draft = draft(PaymentMethod.CARD);
        BuyerDetails typed = draft.buyer();
        bean(Checkout.class)
                .details(
                        draft.id(),
                        new BuyerDetails(typed.name(), "bounce@mail.example", typed.phone(), typed.organizationName()));
        String payment = opened(draft.id());
        entered(payment, MagicCard.APPROVED, Duration.ZERO);
        assertThat(settle(payment)).isEqualTo(new PaymentNews.Paid(draft.id()));
        Await.until(
                "the mail to be given up",
                PATIENCE,
                () -> "DEAD"
                        .equals(value(
                                "select state from delivery where account_id = ? and template = 'license-keys'",
                                buyer.account().value())));
        assertThat(stateOf(draft.id())).isEqualTo("PAID");
        String order = value(
                "select order_number from purchase_order where public_id = ?",
                draft.id().value());
        assertThat(bean(KeyRedemption.class).handedOver(order)).isPresent();

        int sent = inTransaction(() -> bean(LicenseKeys.class).resend(order, "ann@mail.example", Locale.ENGLISH));
        assertThat(sent).isOne();
        Await.until(
                "the keys to be sent elsewhere",
                PATIENCE,
                () -> "SENT"
                        .equals(value(
                                "select state from delivery where account_id = ? and template = 'license-keys'"
                                        + " order by id desc fetch first row only",
                                buyer.account().value())));
    }

    private void assertPaidOnce(PublicId order) throws Exception {
        assertThat(stateOf(order)).isEqualTo("PAID");
        assertThat(keysOf(buyer)).isOne();
        assertThat(mails(buyer, "license-keys")).isOne();
        assertThat(mails(buyer, "order-confirmation")).isOne();
    }

    private static PlaceOutcome place(Draft draft, String seen) {
        return bean(Checkout.class).placeOnInvoice(draft.id(), seen);
    }

    private static PaymentNews settle(String payment) throws Exception {
        return bean(CardCheckout.class).settle(tryOf(payment));
    }

    /** The timer takes it up next, before all that is due for a shorter time. */
    private static void due(String payment, Duration since) throws Exception {
        change(
                "update card_payment set next_check_at = ? where provider_reference = ?",
                java.sql.Timestamp.from(java.time.Instant.now().minus(since)),
                payment);
    }

    /** For as long as that takes, the database keeps no key of this buyer. */
    private void withoutRoomForKeys(Work work) throws Exception {
        long account = buyer.account().value();
        define("create function no_room_" + account
                + "() returns trigger language plpgsql as 'begin raise ''no room''; end'");
        define("create trigger no_room_" + account + " before insert on license_key for each row when (new.buyer_id = "
                + account + ") execute function no_room_" + account + "()");
        try {
            work.done();
        } finally {
            define("drop function no_room_" + account + "() cascade");
        }
    }

    private interface Work {
        void done() throws Exception;
    }
}
