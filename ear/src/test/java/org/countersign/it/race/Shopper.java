package org.countersign.it.race;

import java.util.List;
import java.util.Map;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;

/** Somebody in the store, without a browser: a mobile ID for himself, page by page. */
final class Shopper {
    private final HttpVisitor visitor;

    /** A visitor who is signed in. */
    Shopper(HttpVisitor visitor) {
        this.visitor = visitor;
    }

    /** Chooses the product: the page that asks who is buying. */
    Answer choosing() {
        return visitor.follow(
                visitor.submit(visitor.get("/store/products?kind=MOBILE_ID"), "Choose Mobile ID", Map.of()));
    }

    /** Answers that page with what stands there. */
    Answer agrees(Answer page) {
        return visitor.follow(visitor.submit(page, "Continue", Map.of()));
    }

    /** Answers the question for the way to pay: the page to check everything comes next. */
    Answer pays(Answer page, String way) {
        Form form = page.form("Continue");
        Map<String, String> values = form.values();
        values.put(page.page().select("input[type=radio][value=" + way + "]").attr("name"), way);
        return visitor.follow(visitor.post(form.action(), values));
    }

    /** As far as the page to check everything. */
    Answer reviewing(String way) {
        return pays(agrees(agrees(choosing())), way);
    }

    /** Buys with a card and gives the license key. */
    String boughtKey() {
        Answer desk = visitor.follow(visitor.submit(reviewing("CARD"), "Continue to payment", Map.of()));
        List<String> buttons = desk.page().select("button").eachText();
        String pay = buttons.stream()
                .filter(text -> text.startsWith("Pay "))
                .findFirst()
                .orElseThrow();
        Answer placed = visitor.follow(visitor.submit(
                desk,
                pay,
                Map.of(
                        "Name on card", "Ann Racer",
                        "Card number", "4111 1111 1111 1111",
                        "Expiry", "09/39",
                        "Security code", "123")));
        String activate = placed.page().select("a[href*=/get-credentialed/key]").attr("href");
        Answer filledIn = visitor.get(activate);
        return filledIn.form("Continue").values().get(filledIn.form("Continue").name("License key"));
    }
}
