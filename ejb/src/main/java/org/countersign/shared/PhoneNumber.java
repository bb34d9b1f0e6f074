package org.countersign.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A telephone number in E.164, brought to that one form once, however it was typed (PHN-1, case 9).
 *
 * @param e164 such as {@code +442079460018}
 */
public record PhoneNumber(String e164) implements Serializable {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST_TYPED = 40;
    private static final int SHOWN = 2;
    private static final String NO_COUNTRY = "001";

    /** Lines on which a person can be reached for little money; all else is refused (PHN-4). */
    private static final Set<PhoneNumberType> SERVED = EnumSet.of(
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.VOIP);

    /**
     * Reads a number as typed.
     *
     * @param country ISO 3166-1 alpha-2: how a national number is meant
     * @return empty if it is no number, or in a range that is assigned to nobody
     */
    public static Optional<PhoneNumber> read(String typed, String country) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(typed, country);
            return number.hasExtension() || !NUMBERS.isValidNumber(number)
                    ? Optional.empty()
                    : Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether numbers of that country can be read. */
    public static boolean knows(String country) {
        return country != null && NUMBERS.getSupportedRegions().contains(country);
    }

    /** The countries whose numbers can be read, in alphabetical order of their codes. */
    public static Set<String> countries() {
        return new TreeSet<>(NUMBERS.getSupportedRegions());
    }

    /** Whether codes are sent to such a line: not to premium, shared-cost, toll-free, satellite and the like. */
    public boolean isServed() {
        Phonenumber.PhoneNumber number = parsed();
        return SERVED.contains(NUMBERS.getNumberType(number))
                && !NO_COUNTRY.equals(NUMBERS.getRegionCodeForNumber(number));
    }

    /** Certainly a landline: it can be called and not be texted. */
    public boolean isVoiceOnly() {
        return NUMBERS.getNumberType(parsed()) == PhoneNumberType.FIXED_LINE;
    }

    /** The country calling code, such as 44. */
    public int callingCode() {
        return parsed().getCountryCode();
    }

    /** The country where it belongs, ISO 3166-1 alpha-2. */
    public String country() {
        return NUMBERS.getRegionCodeForNumber(parsed());
    }

    /** As people of other countries write it, such as {@code +44 20 7946 0018}. */
    public String international() {
        return NUMBERS.format(parsed(), PhoneNumberFormat.INTERNATIONAL);
    }

    /** Only the country and the last two digits, such as {@code +44 … 18}. */
    public String masked() {
        return "+" + callingCode() + " \u2026 " + e164.substring(e164.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }

    private Phonenumber.PhoneNumber parsed() {
        try {
            return NUMBERS.parse(e164, null);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("a stored number is none", impossible);
        }
    }
}
