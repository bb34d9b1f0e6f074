package org.countersign.web.faces;

/** What may not hide in a text. */
final class Signs {
    private static final String OVERRIDES = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private Signs() {}

    /** Whether the text holds signs that nobody sees; line ends count as visible where there may be lines. */
    static boolean invisibleIn(String text, boolean lines) {
        return text.codePoints()
                .anyMatch(sign ->
                        (Character.isISOControl(sign) && !(lines && (sign == '\n' || sign == '\r' || sign == '\t')))
                                || OVERRIDES.indexOf(sign) >= 0
                                || !Character.isDefined(sign)
                                || Character.getType(sign) == Character.SURROGATE);
    }
}
