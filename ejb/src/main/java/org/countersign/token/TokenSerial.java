package org.countersign.token;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A serial number as on the sticker, in the one form in which it is compared: capitals and digits, without spaces and
 * dashes.
 */
public record TokenSerial(String text) implements Serializable {
    private static final Pattern SERIAL = Pattern.compile("[A-Z0-9]{4,40}");
    private static final int LONGEST_TYPED = 80;
    private static final int SHOWN = 4;

    /** Reads it as typed; empty if it cannot be one. */
    public static Optional<TokenSerial> read(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String plain = typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return Optional.of(plain).filter(text -> SERIAL.matcher(text).matches()).map(TokenSerial::new);
    }

    /** Its last four signs. */
    public String masked() {
        return text.substring(text.length() - SHOWN);
    }

    @Override
    public String toString() {
        return text;
    }
}
