package org.countersign.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
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
    private static final int MONTHS_A_YEAR = 12;

    @Inject
    Clock clock;

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

    /** How long something lasts, such as {@code 2 years} or {@code 6 months}. */
    public String term(int months) {
        boolean whole = months % MONTHS_A_YEAR == 0;
        return of(whole ? "term.years" : "term.months", whole ? months / MONTHS_A_YEAR : months);
    }

    /**
     * An instant in the viewer's zone, in the words of his language.
     *
     * @param when an instant, or a day without an hour
     * @param style {@code day}, {@code time}, both if empty; {@code day-before}: the day that is over at that instant, as
     *     of a right that ends with it (MNG-0)
     */
    public String when(Object when, String style, ZoneId zone) {
        if ("day-before".equals(style)) {
            return format("day").format(((Instant) when).minusMillis(1).atZone(zone));
        }
        if (when instanceof LocalDate day) {
            return format("day").format(day);
        }
        return format(style).format(((Instant) when).atZone(zone));
    }

    /** Minutes and seconds until then, none if it has passed. */
    public String left(Instant until) {
        long seconds = Math.max(0, Duration.between(clock.instant(), until).toSeconds());
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static DateTimeFormatter format(String style) {
        DateTimeFormatter format = switch (Objects.requireNonNullElse(style, "")) {
            case "day" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
            case "time" -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
            default -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        };
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
