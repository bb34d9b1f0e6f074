package org.countersign.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countersign.web.faces.LoadedAnew;

/**
 * News for the page that follows a redirect: <em>Your phone was removed.</em> Kept with the session, so that it
 * survives the change of node; shown once.
 */
@SessionScoped
public class Notices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Notice> waiting = new ArrayList<>();

    /** Says the text under that key on the next page. */
    public void say(String key, Serializable... arguments) {
        waiting.add(new Notice(key, List.of(arguments)));
    }

    void on(@Observes LoadedAnew page) {
        say(page.why());
    }

    /** What waits to be shown, which is then forgotten. */
    List<Notice> take() {
        List<Notice> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    record Notice(String key, List<Serializable> arguments) implements Serializable {}
}
