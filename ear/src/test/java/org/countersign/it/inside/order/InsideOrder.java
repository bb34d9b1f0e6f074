package org.countersign.it.inside.order;

import java.time.Duration;
import java.time.Instant;
import org.countersign.caller.Caller;
import org.countersign.demo.MagicCard;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.order.Draft;
import org.countersign.order.PaymentMethod;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.StartOrder;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.order.boundary.Checkout;
import org.countersign.shared.PublicId;

/** What tests of orders have in common: a buyer of their own, a draft as far as its last page, the provider's book. */
abstract class InsideOrder extends InsideWithPeople {
    static final Duration PATIENCE = Duration.ofSeconds(120);

    /** That person's draft of a mobile ID, with every question answered. */
    static Draft draft(PaymentMethod method) {
        return draft("MOBILE_ID", method);
    }

    static Draft draft(String product, PaymentMethod method) {
        Checkout checkout = bean(Checkout.class);
        Draft draft = checkout.start(new StartOrder(null, product));
        checkout.details(draft.id(), draft.buyer());
        checkout.billing(draft.id(), ADDRESS);
        if (draft.product().shipped()) {
            checkout.shipTo(draft.id(), draft.shipTo());
        }
        return checkout.payment(draft.id(), method, null);
    }

    /** That person's order of it, whose invoice is out. */
    static PublicId onInvoice(String product) {
        PublicId order = draft(product, PaymentMethod.INVOICE).id();
        bean(Checkout.class).placeOnInvoice(order, fingerprint(order));
        return order;
    }

    static String fingerprint(PublicId order) {
        return bean(Checkout.class).review(order).fingerprint();
    }

    /** Sends the buyer to the provider, and gives the payment's name there. */
    static String opened(PublicId order) throws Exception {
        PlaceOutcome outcome = bean(CardCheckout.class).pay(order, fingerprint(order));
        return ((PlaceOutcome.PayThere) outcome).address().replaceFirst(".*payment=", "");
    }

    /** The provider's own book: that card was entered so long ago; his message is left to the test. */
    static void entered(String payment, MagicCard card, Duration ago) throws Exception {
        change(
                "update simulated_payment set stage = 'ENTERED', magic = ?, card_token = 'card_of_a_test',"
                        + " card_brand = ?, card_last_four = ?, decided_at = ?, notice_at = null where reference = ?",
                card.name(),
                card.brand(),
                card.lastFour(),
                java.sql.Timestamp.from(Instant.now().minus(ago)),
                payment);
    }

    static PublicId tryOf(String payment) throws Exception {
        return new PublicId(value("select public_id from card_payment where provider_reference = ?", payment));
    }

    static String stateOf(PublicId order) throws Exception {
        return value("select state from purchase_order where public_id = ?", order.value());
    }

    static long keysOf(Caller buyer) throws Exception {
        return count(
                "select count(*) from license_key where buyer_id = ?",
                buyer.account().value());
    }
}
