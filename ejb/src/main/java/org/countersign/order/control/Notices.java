package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.order.Document;
import org.countersign.order.DocumentKind;
import org.countersign.order.entity.Order;
import org.countersign.shared.Money;

/** Tells buyers by e-mail what became of their orders, in the transaction in which it did (DLV-1). */
@ApplicationScoped
public class Notices {
    @Inject
    Deliveries deliveries;

    @Inject
    Documents documents;

    @Inject
    DocumentModel models;

    void placedOnInvoice(Order order) {
        Words words = models.words(order);
        deliveries.enqueue(attach(mail("order-invoice", order), order, DocumentKind.INVOICE)
                .with("product", words.product(order.lineViews().get(0)))
                .with("total", words.money(order.totals().total()))
                .with("dueOn", words.date(order.dueOn().orElseThrow()))
                .with(
                        "poNumber",
                        order.answers().poNumber() == null
                                ? ""
                                : order.answers().poNumber())
                .with("shipped", order.shipped()));
    }

    void placedByCard(Order order) {
        Words words = models.words(order);
        deliveries.enqueue(attach(mail("order-confirmation", order), order, DocumentKind.CONFIRMATION)
                .with("product", words.product(order.lineViews().get(0)))
                .with("total", words.money(order.totals().total()))
                .with("payment", models.payment(words, order))
                .with("shipped", order.shipped()));
    }

    /** The bank said no, after it had kept the buyer waiting. */
    void notCharged(Order order) {
        Words words = models.words(order);
        deliveries.enqueue(
                Send.email("payment-not-completed", order.answers().buyer().email())
                        .to(order.account())
                        .in(order.locale())
                        .with("name", order.answers().buyer().name().first())
                        .with("total", words.money(order.totals().total()))
                        .with("path", "/store/checkout/payment?order=" + order.publicId()));
    }

    /**
     * @param outstanding what is still to come, zero if nothing
     * @param over what came too much, zero mostly
     */
    void paymentReceived(Order order, Money amount, Money outstanding, Money over) {
        Words words = models.words(order);
        deliveries.enqueue(mail("payment-received", order)
                .with("amount", words.money(amount))
                .with("total", words.money(order.totals().total()))
                .with("outstanding", outstanding.isZero() ? "" : words.money(outstanding))
                .with("over", over.isZero() ? "" : words.money(over)));
    }

    void cancelled(Order order, String reason) {
        Words words = models.words(order);
        deliveries.enqueue(mail("order-cancelled", order)
                .with("product", words.product(order.lineViews().get(0)))
                .with("reason", reason)
                .with("received", order.received().isZero() ? "" : words.money(order.received())));
    }

    private static Send mail(String template, Order order) {
        return Send.email(template, order.answers().buyer().email())
                .to(order.account())
                .in(order.locale())
                .with("name", order.answers().buyer().name().first())
                .with("orderNumber", order.number())
                .with("path", "/orders/order?order=" + order.publicId());
    }

    private Send attach(Send mail, Order order, DocumentKind kind) {
        Document document = documents.document(order, kind);
        return mail.attach(document.name(), document.type(), document.bytes());
    }
}
