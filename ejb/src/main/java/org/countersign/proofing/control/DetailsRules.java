package org.countersign.proofing.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.TypedDetails;
import org.countersign.shared.AddressRules;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.LegalName;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.Problems;
import org.countersign.shared.Typed;

/** What personal details must be before anybody is asked about them (PRF-3). */
public final class DetailsRules {
    /** Where the bureaus that can be connected know people. */
    static final String COUNTRY = "US";

    /** It and its territories, whose numbers tell where they belong. */
    private static final Set<String> NUMBERED = Set.of(COUNTRY, "AS", "GU", "MP", "PR", "VI");

    private static final int OLDEST_YEARS = 125;
    private static final Pattern FOUR = Pattern.compile("\\d{4}");
    private static final Pattern NINE = Pattern.compile("\\d{9}");

    /** Numbers that the Social Security Administration gives to nobody: area 000, 666, 9xx; group 00; serial 0000. */
    private static final Pattern NEVER_GIVEN = Pattern.compile("(000|666|9\\d\\d)\\d{6}|\\d{3}00\\d{4}|\\d{5}0000");

    private DetailsRules() {}

    /**
     * @param name the legal name, which was confirmed before
     * @param today the day in the office
     * @throws InvalidForm that names every field that is missing or impossible
     */
    public static PersonalDetails checked(TypedDetails typed, LegalName name, LocalDate today) {
        Problems problems = new Problems();
        PostalAddress address = AddressRules.tidy(problems, typed.address());
        problems.unless(COUNTRY.equals(address.country()), "country", ProofingMessage.US_ADDRESS_NEEDED);
        String phone = phone(problems, typed.phone());
        LocalDate birth = birth(problems, typed, today);
        String digits = digitsOf(typed.digits());
        problems.unless(
                FOUR.matcher(digits).matches() && !digits.equals("0000"), "digits", ProofingMessage.FOUR_DIGITS_NEEDED);
        problems.refuse();
        return new PersonalDetails(name, address, phone, birth, digits.toCharArray());
    }

    /** @throws InvalidForm if it is no number that somebody can have */
    public static char[] nineDigits(String typed) {
        Problems problems = new Problems();
        String digits = digitsOf(typed);
        if (!NINE.matcher(digits).matches()) {
            problems.add("digits", ProofingMessage.NINE_DIGITS_NEEDED);
        } else {
            problems.unless(!NEVER_GIVEN.matcher(digits).matches(), "digits", ProofingMessage.NUMBER_IMPOSSIBLE);
        }
        problems.refuse();
        return digits.toCharArray();
    }

    private static String digitsOf(String typed) {
        return Optional.ofNullable(Typed.tidy(typed)).orElse("").replaceAll("[\\s-]", "");
    }

    private static String phone(Problems problems, String typed) {
        String tidy = Typed.tidy(typed);
        if (tidy == null) {
            return null;
        }
        Optional<PhoneNumber> number =
                PhoneNumber.read(tidy, COUNTRY).filter(read -> NUMBERED.contains(read.country()));
        problems.unless(number.isPresent(), "phone", ProofingMessage.PHONE_IMPOSSIBLE);
        return number.map(PhoneNumber::e164).orElse(null);
    }

    private static LocalDate birth(Problems problems, TypedDetails typed, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(
                    Integer.parseInt(digitsOf(typed.birthYear())),
                    Integer.parseInt(digitsOf(typed.birthMonth())),
                    Integer.parseInt(digitsOf(typed.birthDay())));
            boolean possible = birth.isBefore(today) && birth.isAfter(today.minusYears(OLDEST_YEARS));
            problems.unless(possible, "birthYear", ProofingMessage.BIRTH_IMPOSSIBLE);
            return birth;
        } catch (DateTimeException | NumberFormatException impossible) {
            problems.add("birthDay", ProofingMessage.BIRTH_IMPOSSIBLE);
            return null;
        }
    }
}
