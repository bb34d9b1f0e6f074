package org.countersign.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;

/** The store without a browser: somebody who is signed in buys a mobile ID. Each page is posted as a browser would. */
record PlainStore(HttpVisitor visitor, Answer page) {
    static final String CARD = "4111 1111 1111 1111";

    /** Answers every question, up to the page on which the order is checked. */
    static PlainStore upToTheReview(HttpVisitor visitor, String method, Map<String, String> details) {
        Answer shelf = visitor.follow(visitor.get("/store/products"));
        Answer buyer = visitor.follow(visitor.submit(shelf, "Choose Mobile ID", Map.of()));
        Answer bill = visitor.follow(visitor.submit(buyer, "Continue", details));
        Answer how = visitor.follow(visitor.submit(bill, "Continue", Map.of()));
        Form form = how.form("Continue");
        Map<String, String> chosen = new HashMap<>(form.values());
        List<String> radios = form.form().select("input[type=radio]").eachAttr("name");
        chosen.put(radios.get(0), method);
        return new PlainStore(visitor, visitor.follow(visitor.post(form.action(), chosen)));
    }

    /** Places the order on invoice. */
    Answer place() {
        return visitor.follow(visitor.submit(page, "Place order", Map.of()));
    }

    /** Goes to the provider's page. */
    PlainStore toTheProvider() {
        return new PlainStore(visitor, visitor.follow(visitor.submit(page, "Continue to payment", Map.of())));
    }

    /** Enters that card there, and comes back. */
    Answer pay(String card) {
        String button = page.page().select("button, input[type=submit]").eachText().stream()
                .filter(text -> text.startsWith("Pay "))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no provider's page: " + page.page().title()));
        return visitor.follow(visitor.submit(
                page,
                button,
                Map.of("Name on card", "Ines Marlow", "Card number", card, "Expiry", "09/39", "Security code", "123")));
    }
}
