package org.countersign.it;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.HttpVisitor.Answer;
import org.countersign.shared.PhoneNumber;

/** Somebody who types one thing after the other into a form, and looks at the answers and at the clock (case 5). */
final class Prober {
    private final HttpVisitor visitor;
    private final Supplier<Answer> page;
    private final String button;
    private final Set<String> labels;

    /** Into all fields of these labels, on a page that is fetched anew each time. */
    Prober(HttpVisitor visitor, Supplier<Answer> page, String button, String... labels) {
        this.visitor = visitor;
        this.page = page;
        this.button = button;
        this.labels = Set.of(labels);
    }

    /** How long it takes to be answered, each time about the next thing; all that was seen is gathered. */
    DoubleSupplier asks(Supplier<String> things, Set<Seen> seen) {
        return () -> {
            String thing = things.get();
            Answer form = page.get();
            return Timing.millis(() -> press(form, thing), answer -> seen.add(seen(answer, thing)));
        };
    }

    /** The answer about that thing. */
    Answer asks(String thing) {
        return press(page.get(), thing);
    }

    /** As the page shows it that comes next, a number as people write it. */
    Seen seen(Answer answer, String thing) {
        String shown =
                PhoneNumber.read(thing, null).map(PhoneNumber::international).orElse(thing);
        return Seen.of(visitor, answer, thing, shown);
    }

    private Answer press(Answer form, String thing) {
        Map<String, String> typed = new HashMap<>();
        labels.forEach(label -> typed.put(label, thing));
        return visitor.submit(form, button, typed);
    }
}
