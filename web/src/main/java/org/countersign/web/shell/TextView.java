package org.countersign.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.web.faces.Words;

/**
 * Texts for pages and tags. The words of a field stand under the page's name and the field's id, such as {@code
 * signin.password.userId} for the page {@code /signin/password}; then under the feature's, {@code signin.userId}; then
 * under what many pages share, {@code field.userId}. With {@code .help} behind it is the line of help, with {@code
 * .required} what to say when it was left empty.
 */
@Named("text")
@ApplicationScoped
public class TextView {
    /** The text under that key, its placeholders filled. */
    public String of(String key, Object... arguments) {
        return Words.of(context(), key, arguments);
    }

    /** What the field is called. */
    public String label(String id) {
        return find(id, "").orElseGet(() -> Words.of(context(), page() + "." + id));
    }

    /** The line of help below the label; null if it needs none. */
    public String help(String id) {
        return find(id, ".help").orElse(null);
    }

    /** What to say when the field was left empty; the general sentence if the field has none of its own. */
    public String required(String id, String label) {
        return find(id, ".required").orElseGet(() -> Words.of(context(), "field.required", label));
    }

    /** The day, in words of the viewer's language. */
    public String day(Object when, ZoneId zone) {
        LocalDate day = when instanceof LocalDate date ? date : LocalDate.ofInstant((Instant) when, zone);
        return format(FormatStyle.MEDIUM, null).format(day);
    }

    /** The day and the minute in the viewer's zone. */
    public String moment(Instant when, ZoneId zone) {
        return format(FormatStyle.MEDIUM, FormatStyle.SHORT).format(when.atZone(zone));
    }

    /** The hour and the minute in the viewer's zone. */
    public String time(Instant when, ZoneId zone) {
        return format(null, FormatStyle.SHORT).format(when.atZone(zone));
    }

    private static DateTimeFormatter format(FormatStyle day, FormatStyle time) {
        DateTimeFormatter format = day == null
                ? DateTimeFormatter.ofLocalizedTime(time)
                : time == null
                        ? DateTimeFormatter.ofLocalizedDate(day)
                        : DateTimeFormatter.ofLocalizedDateTime(day, time);
        return format.withLocale(context().getViewRoot().getLocale());
    }

    private static Optional<String> find(String id, String part) {
        String page = page();
        return Stream.of(page, page.replaceAll("\\..*", ""), "field")
                .map(place -> Words.find(context(), place + "." + id + part))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String page() {
        return context()
                .getViewRoot()
                .getViewId()
                .replaceAll("\\.xhtml$", "")
                .substring(1)
                .replace('/', '.');
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
