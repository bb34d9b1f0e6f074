package org.countersign.shared;

import java.util.regex.Pattern;

/** What was typed, brought into shape: without spaces around, null where there is nothing. */
public final class Typed {
    /** Names of some scripts are written with joiners, which are no letters. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\u200c\\u200d]]");

    private Typed() {}

    /** Without spaces around; null for nothing but spaces. */
    public static String tidy(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Whether every sign can be printed. */
    public static boolean isPrintable(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    /**
     * The text without spaces around; null where there is none.
     *
     * @param most how many characters it may have
     * @param ifMissing what is said where there is none; null if it may be missing
     */
    public static String text(Problems problems, String field, String typed, int most, MessageKey ifMissing) {
        String tidy = tidy(typed);
        if (tidy == null) {
            problems.unless(ifMissing == null, field, ifMissing);
        } else if (tidy.length() > most) {
            problems.add(field, AddressMessage.TOO_LONG, most);
        } else {
            problems.unless(isPrintable(tidy), field, AddressMessage.UNPRINTABLE);
        }
        return tidy;
    }
}
