package org.countersign.shared;

import java.util.Locale;
import java.util.Optional;

/** What an address must be, country by country. Tidied up: without spaces around, states by their two letters. */
public final class AddressRules {
    private AddressRules() {}

    /** The address tidied up; what is missing or cannot be is added to the problems, by the names of its parts. */
    public static PostalAddress tidy(Problems problems, PostalAddress typed) {
        String country =
                Optional.ofNullable(Typed.tidy(typed.country())).orElse("").toUpperCase(Locale.ROOT);
        problems.unless(PostalRules.isCountry(country), "country", AddressMessage.COUNTRY_UNKNOWN);
        return new PostalAddress(
                Typed.text(problems, "line1", typed.line1(), 200, AddressMessage.LINE1_NEEDED),
                Typed.text(problems, "line2", typed.line2(), 200, null),
                Typed.text(problems, "city", typed.city(), 100, AddressMessage.CITY_NEEDED),
                region(problems, country, typed.region()),
                postalCode(problems, country, typed.postalCode()),
                country);
    }

    private static String region(Problems problems, String country, String typed) {
        String region = Typed.text(
                problems, "region", typed, 100, PostalRules.needsRegion(country) ? AddressMessage.REGION_NEEDED : null);
        if (region == null || Subdivisions.of(country).isEmpty()) {
            return region;
        }
        Optional<String> code = Subdivisions.code(country, region);
        problems.unless(code.isPresent(), "region", AddressMessage.REGION_UNKNOWN, country.equals("US") ? "VA" : "ON");
        return code.orElse(region);
    }

    private static String postalCode(Problems problems, String country, String typed) {
        String code = Optional.ofNullable(Typed.tidy(typed))
                .map(text -> text.toUpperCase(Locale.ROOT))
                .orElse(null);
        if (!PostalRules.fits(country, code)) {
            PostalRules.example(country)
                    .ifPresentOrElse(
                            example -> problems.add("postalCode", AddressMessage.POSTAL_CODE_INVALID, example),
                            () -> problems.add("postalCode", AddressMessage.POSTAL_CODE_TOO_LONG));
        } else if (code != null && !Typed.isPrintable(code)) {
            problems.add("postalCode", AddressMessage.UNPRINTABLE);
        }
        return code;
    }
}
