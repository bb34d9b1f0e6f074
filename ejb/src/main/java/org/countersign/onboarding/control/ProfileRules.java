package org.countersign.onboarding.control;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.countersign.account.AccountMessage;
import org.countersign.onboarding.OnboardingMessage;
import org.countersign.onboarding.Profile;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalRules;

/** Brings typed details into shape and refuses what no identity document has. Names come in every script. */
public final class ProfileRules {
    private static final int LONGEST = 100;
    private static final int LONGEST_SUFFIX = 20;

    /** Letters, marks, spaces, apostrophes, hyphens, full stops, commas and Roman or other numbers. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} '’.,·・\\-‐]+");

    private ProfileRules() {}

    /** @throws InvalidInput that names the first field that is missing or impossible */
    public static Profile checked(Profile typed) {
        LegalName name = new LegalName(
                required("firstName", part("firstName", typed.name().first(), LONGEST)),
                part("middleName", typed.name().middle(), LONGEST),
                required("lastName", part("lastName", typed.name().last(), LONGEST)),
                part("nameSuffix", typed.name().suffix(), LONGEST_SUFFIX));
        if (!PostalRules.isCountry(typed.country())) {
            throw new InvalidInput("country", AccountMessage.COUNTRY_UNKNOWN);
        }
        return new Profile(name, typed.country());
    }

    private static String required(String field, String part) {
        if (part == null) {
            throw new InvalidInput(field, AccountMessage.NAME_NEEDED);
        }
        return part;
    }

    private static String part(String field, String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String part = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (part.length() > longest) {
            throw new InvalidInput(field, OnboardingMessage.NAME_TOO_LONG, longest);
        }
        if (!NAME.matcher(part).matches()) {
            throw new InvalidInput(field, OnboardingMessage.NAME_IMPOSSIBLE);
        }
        return part;
    }
}
