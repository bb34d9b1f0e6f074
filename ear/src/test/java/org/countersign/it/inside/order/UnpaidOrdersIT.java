package org.countersign.it.inside.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.order.Draft;
import org.countersign.order.OrderMessage;
import org.countersign.order.OrderMoveRefused;
import org.countersign.order.PaymentMethod;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.TooManyUnpaid;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.order.boundary.Checkout;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each order on invoice sends mail in our name to an address of the buyer's choice: so many, and then one is to be paid. */
class UnpaidOrdersIT extends InsideOrder {
    private static final int MOST = 5;
    private static final int TIMES = 50;

    private Caller buyer;

    @BeforeEach
    void somebody_buys() {
        buyer = person();
        isCalledBy(buyer);
    }

    @Test
    void who_has_five_unpaid_orders_pays_one_first_or_pays_by_card() throws Exception {
        Draft early = null;
        for (int each = 0; each < MOST; each++) {
            early = draft(PaymentMethod.INVOICE);
            bean(Checkout.class).placeOnInvoice(early.id(), fingerprint(early.id()));
        }
        Draft sixth = draft(PaymentMethod.CARD);
        assertThatThrownBy(() -> bean(Checkout.class).payment(sixth.id(), PaymentMethod.INVOICE, null))
                .isInstanceOfSatisfying(TooManyUnpaid.class, refused -> {
                    assertThat(refused.key()).isEqualTo(OrderMessage.TOO_MANY_UNPAID);
                    assertThat(refused.arguments()).containsExactly(MOST);
                });
        assertThat(bean(CardCheckout.class).pay(sixth.id(), fingerprint(sixth.id())))
                .isInstanceOf(PlaceOutcome.PayThere.class);
        assertThat(mails(buyer, "order-invoice")).isEqualTo(MOST);
    }

    /** Answered before the others were placed: the last page counts again. */
    @Test
    void an_invoice_chosen_earlier_is_refused_on_the_last_page_and_nothing_is_sent() throws Exception {
        Draft draft = draft(PaymentMethod.INVOICE);
        String seen = fingerprint(draft.id());
        unpaid(MOST);
        assertThatThrownBy(() -> bean(Checkout.class).placeOnInvoice(draft.id(), seen))
                .isInstanceOf(TooManyUnpaid.class);
        assertThat(stateOf(draft.id())).isEqualTo("DRAFT");
        assertThat(mails(buyer, "%")).isZero();
        change(
                "update purchase_order set state = 'CANCELLED' where id = (select min(id) from purchase_order"
                        + " where account_id = ? and state = 'AWAITING_PAYMENT')",
                buyer.account().value());
        assertThat(bean(Checkout.class).placeOnInvoice(draft.id(), seen)).isInstanceOf(PlaceOutcome.Placed.class);
    }

    /** Eight tabs, each of which buys until it is refused. */
    @Test
    void however_many_buy_at_once_no_more_orders_wait_than_may() throws Exception {
        List<Boolean> refused = atOnce(8, tab -> () -> {
            isCalledBy(buyer);
            boolean enough = false;
            for (int each = 0; each < TIMES && !enough; each++) {
                enough = isRefused();
            }
            return enough;
        });
        assertThat(refused).containsOnly(true);
        assertThat(count(
                        "select count(*) from purchase_order where account_id = ? and state = 'AWAITING_PAYMENT'",
                        buyer.account().value()))
                .isEqualTo(MOST);
        assertThat(mails(buyer, "order-invoice")).isEqualTo(MOST);
    }

    /** Whether there were too many; another tab may have taken this one's draft and placed it. */
    private static boolean isRefused() {
        try {
            PublicId draft = draft(PaymentMethod.INVOICE).id();
            bean(Checkout.class).placeOnInvoice(draft, fingerprint(draft));
            return false;
        } catch (TooManyUnpaid enough) {
            return true;
        } catch (OrderMoveRefused taken) {
            return false;
        }
    }

    /** So many orders that wait, as rows. */
    private void unpaid(int many) throws Exception {
        for (int each = 0; each < many; each++) {
            change(
                    "insert into purchase_order (id, version, public_id, account_id, organization_id, state, placed_at,"
                            + " started_at, changed_at, confirmed_steps, locale, zone, received)"
                            + " values (nextval('purchase_order_seq'), 0, ?, ?, ?, 'AWAITING_PAYMENT', now(),"
                            + " now(), now(), '', 'en', 'UTC', 0)",
                    "order" + unique(),
                    buyer.account().value(),
                    buyer.organization().value());
        }
    }
}
