package org.countersign.it.inside.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.caller.Caller;
import org.countersign.catalog.CatalogMessage;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductRefused;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.fulfilment.boundary.Shipments;
import org.countersign.order.CheckoutStep;
import org.countersign.order.Draft;
import org.countersign.order.InvoiceCase;
import org.countersign.order.LineView;
import org.countersign.order.PaymentMethod;
import org.countersign.order.RecordOutcome;
import org.countersign.order.RecordPayment;
import org.countersign.order.StartOrder;
import org.countersign.order.boundary.Checkout;
import org.countersign.order.boundary.Payments;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PRF-13, CAT-2: proofing as a product of its own, for what is held already. */
class UpgradeOrderIT extends InsideOrder {
    private Caller buyer;

    @BeforeEach
    void somebody_buys() {
        buyer = person();
        isCalledBy(buyer);
    }

    @Test
    void buying_without_proofing_and_upgrading_is_nowhere_cheaper_than_buying_with_it() throws Exception {
        assertThat(count("""
                        select count(*)
                          from product p3
                          join product_price with3 on with3.product_id = p3.id
                          join product p2 on p2.offer = 'PURCHASE' and p2.kind = p3.kind and not p2.proofing
                          join product_price with2 on with2.product_id = p2.id and with2.region = with3.region
                          join product u on u.offer = 'UPGRADE' and u.kind = p3.kind
                          join product_price up on up.product_id = u.id and up.region = with3.region
                         where p3.offer = 'PURCHASE' and p3.proofing
                           and up.currency = with3.currency and up.amount + with2.amount >= with3.amount
                        """)).isEqualTo(2L * Kind.values().length);
        assertThat(count("select count(*) from product p join product_price x on x.product_id = p.id"
                        + " where p.offer = 'UPGRADE'"))
                .isEqualTo(2L * Kind.values().length);
    }

    @Test
    void an_upgrade_is_paid_like_anything_else_and_sends_a_key_and_no_token() throws Exception {
        holds(Kind.HARDWARE_TOKEN);
        assertThat(bean(Checkout.class)
                        .start(new StartOrder(null, "HARDWARE_TOKEN_UPGRADE"))
                        .path())
                .doesNotContain(CheckoutStep.SHIPPING);
        PublicId order = onInvoice("HARDWARE_TOKEN_UPGRADE");
        assertThat(keysOf(buyer)).isZero();
        String number = paid(order);
        assertThat(keysOf(buyer)).isOne();
        assertThat(value(
                        "select offer || ' ' || kind || ' ' || level from license_key where order_reference = ?",
                        number))
                .isEqualTo("UPGRADE HARDWARE_TOKEN 3");
        assertThat(bean(Shipments.class).ofOrder(number)).isEmpty();
        assertThat(mails(buyer, "license-keys")).isOne();
        assertThat(mails(buyer, "token-%")).isZero();
    }

    @Test
    void a_phone_is_not_tested_again() throws Exception {
        holds(Kind.PHONE);
        Draft draft = draft("PHONE_UPGRADE", PaymentMethod.INVOICE);
        assertThat(draft.current()).isEqualTo(CheckoutStep.REVIEW);
        assertThat(bean(Checkout.class).review(draft.id()).totals().subtotal().amount())
                .isEqualByComparingTo("60.00");
    }

    @Test
    void it_is_sold_to_nobody_who_holds_nothing_that_it_could_raise() throws Exception {
        assertRefused("MOBILE_ID_UPGRADE", CatalogMessage.NOTHING_TO_UPGRADE);
        holds(Kind.HARDWARE_TOKEN);
        assertRefused("MOBILE_ID_UPGRADE", CatalogMessage.NOTHING_TO_UPGRADE);
        upgrades(Kind.HARDWARE_TOKEN);
        assertRefused("HARDWARE_TOKEN_UPGRADE", CatalogMessage.NOT_UPGRADABLE);
        holds(Kind.MOBILE_ID);
        change(
                "update subscription set expires_at = ? where account_id = ?",
                now().minusSeconds(1),
                buyer.account().value());
        assertRefused("MOBILE_ID_UPGRADE", CatalogMessage.NOT_UPGRADABLE);
    }

    /** Of two upgrades that somebody has begun, the second is not placed when the first has come into force. */
    @Test
    void what_was_upgraded_meanwhile_is_not_placed() throws Exception {
        holds(Kind.MOBILE_ID);
        Draft draft = draft("MOBILE_ID_UPGRADE", PaymentMethod.INVOICE);
        String seen = fingerprint(draft.id());
        upgrades(Kind.MOBILE_ID);
        assertThatThrownBy(() -> bean(Checkout.class).placeOnInvoice(draft.id(), seen))
                .isInstanceOf(ProductRefused.class);
        assertThat(stateOf(draft.id())).isEqualTo("DRAFT");
    }

    private void holds(Kind kind) throws Exception {
        inTransaction(() -> bean(Subscriptions.class)
                .open(new OpenSubscription(
                        buyer.account(), kind, 2, now(), now().plusSeconds(365 * 86_400L), "upgrade-" + unique())));
    }

    private void upgrades(Kind kind) throws Exception {
        inTransaction(() -> bean(Subscriptions.class).upgrade(buyer.account(), kind, "upgrade-" + unique()));
    }

    private static void assertRefused(String product, CatalogMessage why) {
        assertThatThrownBy(() -> bean(Checkout.class).start(new StartOrder(null, product)))
                .isInstanceOfSatisfying(
                        ProductRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(why));
    }

    /** The whole amount came; gives the order's number. */
    private static String paid(PublicId order) {
        isCalledByTheOffice();
        InvoiceCase open = bean(Payments.class).invoice(order);
        assertThat(open.order().lines()).extracting(LineView::offer).containsExactly(Offer.UPGRADE);
        RecordPayment all = new RecordPayment(
                order,
                unique(),
                open.order().totals().total(),
                open.today(),
                "BANK " + open.order().number());
        assertThat(bean(Payments.class).record(all)).isInstanceOf(RecordOutcome.InFull.class);
        return open.order().number();
    }
}
