package org.countersign.it.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** Somebody in a situation in which certain pages can be opened; put there anew when a form has led out of it. */
final class Scene {
    private final Supplier<Ready> preparation;
    private Ready ready;

    Scene(Supplier<Ready> preparation) {
        this.preparation = preparation;
    }

    /** Who it is, and the id of the thing that the pages are about. */
    record Ready(Person person, String id, String other) {}

    Ready ready() {
        if (ready == null) {
            ready = preparation.get();
        }
        return ready;
    }

    /** @param path with query, of who is ready */
    Opened open(String view, Function<Ready, String> path) {
        Answer page = look(path);
        if (!isAt(page, view)) {
            ready = null;
            page = look(path);
        }
        if (!isAt(page, view)) {
            throw new AssertionError(view + " cannot be opened: " + page.status() + " "
                    + page.response().uri());
        }
        return new Opened(ready.person().browser(), ready.person(), page);
    }

    private Answer look(Function<Ready, String> path) {
        return ready().person().browser().follow(ready().person().browser().get(path.apply(ready())));
    }

    private static boolean isAt(Answer page, String view) {
        return page.status() == 200 && Shopping.pathOf(page).equals(view);
    }
}
