package org.countersign.proofing;

import org.countersign.shared.MessageKey;

/** What is said about activation codes and the letters that bring them. */
public enum LetterMessage implements MessageKey {
    /** It has too few or too many signs, or the check sign does not fit; told to anyone, and not charged. */
    CODE_MISTYPED("CS-PRF-120"),
    /** The one neutral text for a wrong, used or strange code. */
    CODE_NOT_ACCEPTED("CS-PRF-121"),
    /** Of a letter: {0} since when; told to the owner of the code's case. */
    CODE_EXPIRED("CS-PRF-122"),
    /** A newer one took its place, or it was reported lost; told to the owner of the code's case. */
    CODE_ENDED("CS-PRF-123"),
    /** {0} when the next try is possible. */
    TOO_MANY_TRIES("CS-PRF-124"),
    /** Of an agent, who sees the person once more for another one: {0} since when; told as that of a letter is. */
    CODE_OF_AGENT_EXPIRED("CS-PRF-125"),
    /** {0} when the next letter can be ordered. */
    LETTER_TOO_SOON("CS-PRF-130"),
    /** {0} when the next letter can be ordered. */
    TOO_MANY_LETTERS("CS-PRF-131"),
    /** The address holds signs that no envelope of ours can show. */
    ADDRESS_NOT_PRINTABLE("CS-PRF-132"),
    /** No letter has that number. */
    LETTER_UNKNOWN("CS-PRF-140"),
    /** It has too few or too many signs, or the check sign does not fit. */
    NUMBER_MISTYPED("CS-PRF-141");

    private final String code;

    LetterMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
