package org.countersign.it.inside.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.caller.Caller;
import org.countersign.fulfilment.ShipmentState;
import org.countersign.fulfilment.ShipmentSummary;
import org.countersign.fulfilment.boundary.Shipments;
import org.countersign.fulfilment.control.Waiting;
import org.countersign.order.InvoiceCase;
import org.countersign.order.RecordOutcome;
import org.countersign.order.RecordPayment;
import org.countersign.order.boundary.Payments;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** Without a token in stock, who has paid waits for the next ones in his turn, and hears of that once (INV-4). */
class EmptyStockIT extends InsideOrder {
    @Test
    void tokens_that_come_go_to_those_who_paid_first() throws Exception {
        undone(tokens -> {
            Paid second = paid();
            Paid first = paid();
            // by another node, which has other numbers for its shipments
            change(
                    "update shipment set ordered_at = ordered_at - interval '1 hour' where order_reference = ?",
                    first.number());
            serve();
            assertServed(0, first, second);

            arrives(tokens.get(0));
            Paid third = paid();
            assertServed(0, first, second, third);
            serve();
            assertServed(1, first, second, third);
            assertThat(orderOf(tokens.get(0))).isEqualTo(first.number());
            arrives(tokens.get(1));
            arrives(tokens.get(2));
            serve();
            assertServed(3, first, second, third);
            for (Paid each : List.of(first, second, third)) {
                assertThat(mails(each.buyer(), "token-delayed")).isOne();
                assertThat(mails(each.buyer(), "token-shipped")).isOne();
                assertThat(keysOf(each.buyer())).as("to begin with a phone").isOne();
            }
        });
    }

    /** The stock and those who wait are everybody's: what is done to them is seen by nobody else, and undone. */
    private static void undone(Work work) throws Exception {
        try {
            inTransaction(() -> {
                String three = value("select string_agg(serial, ' ') from (select serial from token"
                        + " where state = 'IN_STOCK' order by id fetch first 3 rows only) three");
                change("update token set state = 'RETIRED' where state = 'IN_STOCK'");
                change("update shipment set state = 'CANCELLED' where state = 'WAITING_FOR_STOCK'");
                work.done(List.of(three.split(" ")));
                throw new Undone();
            });
        } catch (Undone asWanted) {
            assertThat(asWanted).isNotNull();
        }
    }

    /** Somebody's order of a token, paid in full, that found none. */
    private static Paid paid() {
        Caller buyer = person();
        isCalledBy(buyer);
        PublicId order = onInvoice("HARDWARE_TOKEN");
        isCalledByTheOffice();
        InvoiceCase open = bean(Payments.class).invoice(order);
        RecordPayment all = new RecordPayment(
                order,
                unique(),
                open.order().totals().total(),
                open.today(),
                "BANK " + open.order().number());
        assertThat(bean(Payments.class).record(all)).isInstanceOf(RecordOutcome.InFull.class);
        Paid paid = new Paid(buyer, open.order().number());
        assertThat(paid.shipments()).hasSize(1);
        return paid;
    }

    /** So many, from the first on, have their token in the post, as a demo posts at once; the others wait. */
    private static void assertServed(int many, Paid... inTheirOrder) {
        assertThat(inTheirOrder)
                .flatExtracting(Paid::shipments)
                .extracting(ShipmentSummary::state)
                .containsExactlyElementsOf(Stream.concat(
                                Collections.nCopies(many, ShipmentState.SHIPPED).stream(),
                                Collections.nCopies(inTheirOrder.length - many, ShipmentState.WAITING_FOR_STOCK)
                                        .stream())
                        .toList());
    }

    private static void arrives(String serial) throws Exception {
        change("update token set state = 'IN_STOCK' where serial = ?", serial);
    }

    /** As the watch over the stock does it, which has transactions of its own. */
    private static void serve() {
        Waiting waiting = bean(Waiting.class);
        for (PublicId shipment : waiting.next()) {
            if (!waiting.serve(shipment, bean(Clock.class).instant())) {
                return;
            }
        }
    }

    private static String orderOf(String serial) throws Exception {
        return value("select order_reference from token where serial = ?", serial);
    }

    private record Paid(Caller buyer, String number) {
        List<ShipmentSummary> shipments() {
            return bean(Shipments.class).ofOrder(number);
        }
    }

    private interface Work {
        void done(List<String> tokens) throws Exception;
    }

    private static final class Undone extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
