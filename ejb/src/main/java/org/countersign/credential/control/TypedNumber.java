package org.countersign.credential.control;

import org.countersign.credential.PhoneMessage;
import org.countersign.credential.SendBy;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PhoneNumber;

/** Reads a number from the fields {@code country}, {@code number} and {@code by}, or says what is wrong (PHN-1, PHN-4). */
final class TypedNumber {
    private TypedNumber() {}

    /** @throws InvalidInput beside the field that must be corrected */
    static PhoneNumber read(String typed, String country, SendBy by) {
        PhoneNumber number = read(typed, country);
        check(number, by);
        return number;
    }

    /** @throws InvalidInput beside the field that must be corrected */
    static PhoneNumber read(String typed, String country) {
        if (!PhoneNumber.knows(country)) {
            throw new InvalidInput("country", PhoneMessage.COUNTRY_UNKNOWN);
        }
        PhoneNumber number = PhoneNumber.read(typed, country)
                .orElseThrow(() -> new InvalidInput("number", PhoneMessage.NUMBER_IMPOSSIBLE));
        if (!number.isServed()) {
            throw new InvalidInput("number", PhoneMessage.NUMBER_KIND_REFUSED);
        }
        return number;
    }

    /** @throws InvalidInput if that line cannot be reached in that way */
    static void check(PhoneNumber number, SendBy by) {
        check(number, by, "by");
    }

    /** @throws InvalidInput beside that field, if that line cannot be reached in that way */
    static void check(PhoneNumber number, SendBy by, String field) {
        if (by == null || by == SendBy.TEXT && number.isVoiceOnly()) {
            throw new InvalidInput(field, PhoneMessage.CALL_ONLY);
        }
    }
}
