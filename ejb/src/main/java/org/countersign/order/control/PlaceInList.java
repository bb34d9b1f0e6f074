package org.countersign.order.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list ended: the value by which the list is sorted, and the row. Travels in pages' addresses.
 *
 * @param edge an {@link Instant} or a {@link BigDecimal}
 */
record PlaceInList(Object edge, long id) {
    private static final Pattern IN_TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,18}Z)_(\\d{1,18})");
    private static final Pattern BY_AMOUNT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,2})?)_(\\d{1,18})");

    /** Empty for anything that is no place in a list sorted by time: it then begins at its beginning. */
    static Optional<PlaceInList> inTime(String text) {
        Matcher found = IN_TIME.matcher(text == null ? "" : text);
        return found.matches()
                ? instant(found.group(1)).map(at -> new PlaceInList(at, Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    /** Likewise for a list sorted by an amount. */
    static Optional<PlaceInList> byAmount(String text) {
        Matcher found = BY_AMOUNT.matcher(text == null ? "" : text);
        return found.matches()
                ? Optional.of(new PlaceInList(new BigDecimal(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    String text() {
        return edge + "_" + id;
    }

    /** As parameters of the statement. */
    Map<String, Object> values() {
        return Map.of("edge", edge, "id", id);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException noSuchTime) {
            return Optional.empty();
        }
    }
}
