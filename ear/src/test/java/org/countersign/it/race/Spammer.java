package org.countersign.it.race;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.it.fixture.HttpVisitor.Form;
import org.countersign.it.race.Crowd.Person;

/**
 * Somebody who has one message after another sent to phones, by one of the pages that send, and who says each time that
 * he comes from somewhere else.
 */
final class Spammer {
    /** What he says of himself begins like this; who believes it counts for nothing. */
    static final String FORGED = "203.0.113.";

    private static final String ADD = "Send the code";

    private final HttpVisitor visitor;
    private final String address;
    private final Answer page;
    private final AtomicInteger lies = new AtomicInteger();
    private Answer waiting;

    private Spammer(HttpVisitor visitor, String address, Answer page) {
        this.visitor = visitor;
        this.address = address;
        this.page = page;
    }

    /** Stands in the store, where a phone is tested before it is bought. */
    static Spammer testing(HttpVisitor visitor, String address, Person person) {
        Entrance.skipped(visitor.from(address), person.userId());
        Answer buyer =
                visitor.follow(visitor.submit(visitor.get("/store/products?kind=PHONE"), "Choose Phone", Map.of()));
        Answer bill = visitor.follow(visitor.submit(buyer, "Continue", Map.of()));
        return new Spammer(visitor, address, visitor.follow(visitor.submit(bill, "Continue", Map.of())));
    }

    /** Adds a phone to what he holds. */
    static Spammer adding(HttpVisitor visitor, String address, Person person) {
        Entrance.skipped(visitor.from(address), person.userId());
        return new Spammer(visitor, address, visitor.get("/credentials/add-phone"));
    }

    /** Has entered the password, and is asked for a code to one of his phones. */
    static Spammer signingIn(HttpVisitor visitor, String address, Person person) {
        return new Spammer(visitor, address, Entrance.passed(visitor.from(address), person.userId()));
    }

    /** Types a number, as it is. */
    Answer asks(String country, String number, boolean call) {
        if (page.page().select("button").eachText().contains(ADD)) {
            Form form = page.form(ADD);
            Map<String, String> values =
                    form.filled(Map.of("Country", country, "Phone number", number, "The same number again", number));
            values.put(page.page().select("input[type=radio][value=CALL]").attr("name"), call ? "CALL" : "TEXT");
            return lie(form, values);
        }
        Form form = page.form(call ? "Call me" : "Send text");
        return lie(form, form.filled(Map.of("Country", country, "Phone number", number)));
    }

    /** Wants another one to the number that waits for its code; the page stays open. */
    Answer again(boolean call) {
        Form form = waiting().form(call ? "Call me" : "Send a new text");
        return lie(form, form.values());
    }

    private synchronized Answer waiting() {
        if (waiting == null) {
            waiting = visitor.get("/credentials/phone-code");
        }
        return waiting;
    }

    /** Presses one of the buttons that send a code for signing in, to one phone or the other. */
    Answer presses(int which) {
        List<String> buttons = page.page().select("button").eachText().stream()
                .filter(text -> text.matches("(Send text|Text|Call) ?.*"))
                .toList();
        Form form = page.form(buttons.get(which % buttons.size()));
        return lie(form, form.values());
    }

    private Answer lie(Form form, Map<String, String> values) {
        visitor.from(FORGED + lies.incrementAndGet() % 250 + ", " + address);
        return visitor.post(form.action(), values);
    }
}
