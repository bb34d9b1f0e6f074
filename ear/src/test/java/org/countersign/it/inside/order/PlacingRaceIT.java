package org.countersign.it.inside.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.caller.Caller;
import org.countersign.it.inside.Line;
import org.countersign.order.Draft;
import org.countersign.order.PaymentMethod;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.order.boundary.Checkout;
import org.countersign.order.control.Beginning;
import org.countersign.order.control.CardOpening;
import org.countersign.order.port.HostedPage;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tabs, two presses: nothing becomes binding that its buyer did not see, and nobody meets an error (ORD-3, ORD-4). */
class PlacingRaceIT extends InsideOrder {
    private static final PostalAddress ELSEWHERE =
            new PostalAddress("1 Lange Gasse", null, "Berlin", null, "10115", "DE");

    private Caller buyer;

    @BeforeEach
    void somebody_buys() {
        buyer = person();
        isCalledBy(buyer);
    }

    @Test
    void an_answer_from_another_tab_at_that_moment_is_reviewed_before_an_invoice_is_made() throws Exception {
        Draft draft = draft(PaymentMethod.INVOICE);
        String seen = fingerprint(draft.id());
        assertThat(whileAnswering(draft, () -> bean(Checkout.class).placeOnInvoice(draft.id(), seen)))
                .isInstanceOf(PlaceOutcome.ReviewAgain.class);
        assertThat(stateOf(draft.id())).isEqualTo("DRAFT");
        assertThat(mails(buyer, "%")).isZero();
        assertThat(bean(Checkout.class).placeOnInvoice(draft.id(), fingerprint(draft.id())))
                .isInstanceOf(PlaceOutcome.Placed.class);
    }

    @Test
    void an_answer_from_another_tab_at_that_moment_is_reviewed_before_a_card_is_asked_for() throws Exception {
        Draft draft = draft(PaymentMethod.CARD);
        String seen = fingerprint(draft.id());
        assertThat(whileAnswering(draft, () -> bean(CardCheckout.class).pay(draft.id(), seen)))
                .isInstanceOf(PlaceOutcome.ReviewAgain.class);
        assertThat(stateOf(draft.id())).isEqualTo("DRAFT");
        assertThat(bean(CardCheckout.class).pay(draft.id(), fingerprint(draft.id())))
                .isInstanceOf(PlaceOutcome.PayThere.class);
    }

    @Test
    void who_does_not_send_what_was_reviewed_reviews() throws Exception {
        Draft draft = draft(PaymentMethod.INVOICE);
        for (String none : Arrays.asList(null, "", "x", fingerprint(draft.id()) + "0")) {
            assertThat(bean(Checkout.class).placeOnInvoice(draft.id(), none))
                    .as("%s", none)
                    .isInstanceOf(PlaceOutcome.ReviewAgain.class);
        }
        assertThat(stateOf(draft.id())).isEqualTo("DRAFT");
    }

    /** Each of them asked the provider and got the same page; the timer does so as well after a crash. */
    @Test
    void whoever_presses_at_the_same_moment_is_led_to_the_same_page() throws Exception {
        Draft draft = draft(PaymentMethod.CARD);
        Beginning.Begun begun =
                (Beginning.Begun) bean(CardOpening.class).begin(draft.id(), buyer.account(), fingerprint(draft.id()));
        String id = begun.payment().value();
        HostedPage page = new HostedPage("pay_" + unique(), "/demo/pay?payment=" + unique());
        Callable<Boolean> noted = () -> bean(CardOpening.class).opened(begun.payment(), page);
        List<Boolean> mayGoThere = Line.behind(
                () -> value("select id from card_payment where public_id = ? for update", id),
                Collections.nCopies(3, noted));
        assertThat(mayGoThere).containsOnly(true);
        assertThat(value("select state from card_payment where public_id = ?", id))
                .isEqualTo("OPEN");
        assertThat(value("select pay_at from card_payment where public_id = ?", id))
                .isEqualTo(page.address());
    }

    /** Of a page that was made for a try given up meanwhile the name is kept, so that money for it is found (case 26). */
    @Test
    void a_page_for_a_try_that_was_given_up_is_noted_and_leads_nobody_there() throws Exception {
        Draft draft = draft(PaymentMethod.CARD);
        CardOpening opening = bean(CardOpening.class);
        Beginning.Begun begun = (Beginning.Begun) opening.begin(draft.id(), buyer.account(), fingerprint(draft.id()));
        opening.neverOpened(begun.payment());
        HostedPage page = new HostedPage("pay_" + unique(), "/demo/pay?payment=" + unique());
        assertThat(opening.opened(begun.payment(), page)).isFalse();
        assertThat(value("select state from card_payment where provider_reference = ?", page.reference()))
                .isEqualTo("REFUSED");
        assertThat(stateOf(draft.id())).isEqualTo("DRAFT");
    }

    /** What comes of that if it is asked for while another tab changes where the bill goes, and with it the price. */
    private PlaceOutcome whileAnswering(Draft draft, Callable<PlaceOutcome> asked) throws Exception {
        Callable<PlaceOutcome> inAnotherTab = () -> {
            isCalledBy(buyer);
            return asked.call();
        };
        return Line.behind(() -> bean(Checkout.class).billing(draft.id(), ELSEWHERE), List.of(inAnotherTab))
                .get(0);
    }
}
