package org.countersign.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.application.ApplicationSummary;
import org.countersign.web.shell.TextView;

/** What an application asks for, in the viewer's words (APP-0). */
@Named
@RequestScoped
public class ApplicationWordsView {
    @Inject
    TextView words;

    /** Its level, and the kinds of credential that it takes if not any. */
    public String needs(ApplicationSummary application) {
        String level = words.of("home.level", application.requiredLevel());
        return application.accepts().stream()
                .map(kind -> words.of("kind." + kind))
                .reduce((one, other) -> words.of("home.or", one, other))
                .map(kinds -> level + ", " + kinds)
                .orElse(level);
    }
}
