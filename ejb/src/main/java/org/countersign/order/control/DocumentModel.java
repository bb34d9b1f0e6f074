package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.order.CardSummary;
import org.countersign.order.DocumentKind;
import org.countersign.order.LineView;
import org.countersign.order.ShipTo;
import org.countersign.order.Totals;
import org.countersign.order.entity.CardPayment;
import org.countersign.order.entity.Order;
import org.countersign.shared.Deployment;
import org.countersign.shared.Money;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PostalRules;

/** What a document's template is filled with: texts only, in the buyer's language. */
@ApplicationScoped
public class DocumentModel {
    @Inject
    CardPayments payments;

    @Inject
    Deployment deployment;

    Map<String, Object> of(Order order, DocumentKind kind) {
        Words words = words(order);
        Map<String, Object> model = new HashMap<>(sums(words, order.totals()));
        model.put("invoice", kind == DocumentKind.INVOICE);
        model.put("number", order.number());
        model.put("paper", PostalRules.paper(order.answers().billing().country()));
        model.put("office", lines("countersign.office", words, "office"));
        model.put("officeFooter", String.join(", ", lines("countersign.office", words, "office")));
        model.put("bank", lines("countersign.invoice.account", words, "bank"));
        model.put("buyer", order.answers().buyer().name().full());
        model.put("organization", order.answers().buyer().organizationName());
        model.put("email", order.answers().buyer().email());
        model.put("billing", address(order.answers().billing(), words.locale()));
        model.put("shipTo", shipTo(order, words.locale()));
        model.put("poNumber", Optional.ofNullable(order.answers().poNumber()).orElse(""));
        model.put("placedOn", words.date(order.placedAt()));
        model.put("dueOn", order.dueOn().map(words::date).orElse(""));
        model.put("payment", payment(words, order));
        model.put(
                "lines",
                order.lineViews().stream().map(line -> line(words, line)).toList());
        return model;
    }

    Words words(Order order) {
        return new Words(order.locale(), order.zone());
    }

    /** Such as {@code Visa ending 4242}, or the method alone. */
    String payment(Words words, Order order) {
        return payments.approved(order.id())
                .flatMap(CardPayment::card)
                .map((CardSummary card) -> words.card(card))
                .orElseGet(() -> words.method(order.answers().method()));
    }

    private static Map<String, Object> line(Words words, LineView line) {
        return Map.of(
                "product", words.kind(line),
                "details", words.details(line),
                "price", words.money(line.unitPrice()),
                "quantity", String.valueOf(line.quantity()),
                "amount", words.money(line.amount()));
    }

    private static Map<String, Object> sums(Words words, Totals totals) {
        return Map.of(
                "subtotal", words.money(totals.subtotal()),
                "voucher", unlessZero(words, totals.voucher()),
                "promotion", unlessZero(words, totals.promotion()),
                "shipping", unlessZero(words, totals.shipping()),
                "handling", unlessZero(words, totals.handling()),
                "tax", words.money(totals.tax()),
                "total", words.money(totals.total()));
    }

    private static String unlessZero(Words words, Money amount) {
        return amount.isZero() ? "" : words.money(amount);
    }

    private static List<String> shipTo(Order order, Locale locale) {
        ShipTo to = order.answers().shipTo();
        return order.shipped()
                ? Stream.concat(Stream.of(to.recipient()), address(to.address(), locale).stream())
                        .toList()
                : List.of();
    }

    /** As on an envelope, with the country's name instead of its code. */
    private static List<String> address(PostalAddress address, Locale locale) {
        List<String> lines = address.lines();
        String country = new Locale("", address.country()).getDisplayCountry(locale);
        return Stream.concat(lines.subList(0, lines.size() - 1).stream(), Stream.of(country))
                .toList();
    }

    /** What the operator says, else what the buyer's language has under that key. */
    private List<String> lines(String setting, Words words, String otherwise) {
        return deployment.text(setting).map(text -> List.of(text.split("\\|"))).orElseGet(() -> words.lines(otherwise));
    }
}
