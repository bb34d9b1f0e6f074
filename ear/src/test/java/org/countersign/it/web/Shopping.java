package org.countersign.it.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;

/** Buying without a browser: what a buyer presses from the store to the order. */
final class Shopping {
    private static final String METHOD = "form:method";

    private Shopping() {}

    /** Begins an order of that product and answers its first step's page. */
    static Answer begin(HttpVisitor buyer, String product) {
        Answer store = buyer.get("/store/products");
        return buyer.follow(buyer.submit(store, "Choose " + product, Map.of()));
    }

    /** Confirms what is filled in, step by step, until that page. */
    static Answer confirmUntil(HttpVisitor buyer, Answer from, String page, String method) {
        Answer at = from;
        for (int steps = 0; steps < 8 && !pathOf(at).endsWith(page); steps++) {
            Form form = at.form("Continue");
            Map<String, String> values = new LinkedHashMap<>(form.values());
            if (at.body().contains(METHOD)) {
                values.put(METHOD, method);
            }
            at = buyer.follow(buyer.post(form.action(), values));
        }
        if (!pathOf(at).endsWith(page)) {
            throw new AssertionError("stands at " + at.response().uri() + " instead of " + page);
        }
        return at;
    }

    /** Buys a mobile ID on invoice; answers the order's public id. */
    static String onInvoice(HttpVisitor buyer) {
        Answer review = confirmUntil(buyer, begin(buyer, "Mobile ID"), "/review", "INVOICE");
        Answer placed = buyer.follow(buyer.submit(review, "Place order", Map.of()));
        return orderOf(placed);
    }

    /** Buys a phone's right by a card that works, in place of what stands in the cart; answers the order's public id. */
    static String byCard(HttpVisitor buyer) {
        Answer review = confirmUntil(buyer, begin(buyer, "Mobile ID"), "/review", "CARD");
        Answer desk = buyer.follow(buyer.submit(review, "Continue to payment", Map.of()));
        Map<String, String> card = Map.of(
                "Name on card", "Ann Owner",
                "Card number", "4111 1111 1111 1111",
                "Expiry", "09/39",
                "Security code", "123");
        String pay = desk.page().select("button").eachText().stream()
                .filter(text -> text.startsWith("Pay "))
                .findFirst()
                .orElseThrow();
        Answer placed = buyer.follow(buyer.submit(desk, pay, card));
        return orderOf(placed);
    }

    /** The order that the page's address names. */
    static String orderOf(Answer page) {
        return page.response().uri().getQuery().replaceAll(".*order=([a-z2-7]+).*", "$1");
    }

    static String pathOf(Answer page) {
        return page.response().uri().getPath();
    }
}
