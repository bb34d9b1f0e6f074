package org.countersign.proofing.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps numbers of documents out of what is stored as text (PRF-11). */
public final class NotesRules {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    /** What numbers are grouped with: they are no less numbers for it. */
    private static final String JOINT = "[\\s\\p{Z}\\p{Pd}./]*+";

    private static final Pattern IN_A_ROW = Pattern.compile("(?:\\p{Nd}" + JOINT + "){" + SHORTEST + "}");

    private NotesRules() {}

    /** As numbers are compared and hashed: letters and digits alone, in upper case, wide forms made narrow; never null. */
    public static String normalized(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Whether a normalized number can be a document's. */
    public static boolean isNumber(String normalized) {
        return normalized.length() >= SHORTEST && normalized.length() <= LONGEST;
    }

    /**
     * Whether notes hold four digits or more in a row, in any script, also grouped by spaces, dashes, dots or slashes and
     * with invisible signs between them; or the document's number however it is grouped.
     *
     * @param number normalized; empty where none was typed
     */
    public static boolean holdNumber(String notes, String number) {
        String visible = Normalizer.normalize(notes, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        return IN_A_ROW.matcher(visible).find()
                || number.length() >= SHORTEST && normalized(notes).contains(number);
    }
}
