package org.countersign.demo;

import java.util.Arrays;

/**
 * Social security numbers that bring about what the simulated credit bureau can do, by their last four digits. To every
 * other number it puts questions.
 */
public enum MagicDigits {
    /** Located; the answers decide. */
    QUESTIONS("0010"),
    /** Located; whatever is answered is wrong. */
    ALWAYS_WRONG("0011"),
    /** Located, and there is nothing to ask. */
    LOCATED_ONLY("0012"),
    NOT_LOCATED("0013"),
    /** Four digits are not enough; with all nine come questions. */
    NEEDS_ALL_NINE("0014"),
    /** Every answer takes half of the time that is waited for. */
    SLOW("0015"),
    /** The bureau cannot be reached. */
    AWAY("0016"),
    /** The bureau takes the details and answers too late; asked again in the same words it answers at once. */
    ANSWERS_LATE("0017"),
    /** The bureau judges the answers and tells it too late; asked again it says what it said. */
    JUDGES_LATE("0018"),
    /** The bureau asks, and cannot be reached about the answers until it has forgotten what it asked. */
    LEAVES("0019");

    private final String ending;

    MagicDigits(String ending) {
        this.ending = ending;
    }

    /** The last four digits. */
    public String ending() {
        return ending;
    }

    /** @param digits four or nine */
    public static MagicDigits of(char[] digits) {
        return Arrays.stream(values())
                .filter(magic -> magic.ends(digits))
                .findFirst()
                .orElse(QUESTIONS);
    }

    private boolean ends(char[] digits) {
        return Arrays.equals(
                digits, digits.length - ending.length(), digits.length, ending.toCharArray(), 0, ending.length());
    }
}
