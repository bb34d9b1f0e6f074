package org.countersign.otp;

import java.util.Optional;
import java.util.regex.Pattern;

/** A code as people type it: in groups, with spaces or dashes, with the digits of their own script. */
public final class TypedCode {
    private static final Pattern CODE = Pattern.compile("\\d{6,8}");
    private static final int ABSURD = 40;

    private TypedCode() {}

    /** Its 6 to 8 ASCII digits; empty if it cannot be a code. */
    public static Optional<String> digits(String typed) {
        if (typed == null || typed.length() > ABSURD) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(typed.length());
        typed.codePoints().filter(TypedCode::counts).forEach(sign -> {
            int digit = Character.digit(sign, 10);
            plain.append(digit < 0 ? "x" : digit);
        });
        return Optional.of(plain.toString()).filter(text -> CODE.matcher(text).matches());
    }

    private static boolean counts(int sign) {
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && Character.getType(sign) != Character.DASH_PUNCTUATION;
    }
}
