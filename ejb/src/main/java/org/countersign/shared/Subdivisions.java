package org.countersign.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The states and provinces of the countries whose taxes differ by them, by the two letters that their post uses (United
 * States Postal Service, Canada Post).
 */
public final class Subdivisions {
    private static final Map<String, Map<String, String>> NAMES = Map.of(
            "US",
            table("AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut,"
                    + " DE Delaware, DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois,"
                    + " IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland,"
                    + " MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana,"
                    + " NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York,"
                    + " NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania,"
                    + " RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah,"
                    + " VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming,"
                    + " AS American Samoa, GU Guam, MP Northern Mariana Islands, PR Puerto Rico, VI Virgin Islands,"
                    + " AA Armed Forces Americas, AE Armed Forces Europe, AP Armed Forces Pacific"),
            "CA",
            table("AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador,"
                    + " NS Nova Scotia, NT Northwest Territories, NU Nunavut, ON Ontario, PE Prince Edward Island,"
                    + " QC Quebec, SK Saskatchewan, YT Yukon"));

    private static final Map<String, Map<String, String>> CODES = NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    country -> country.getValue().entrySet().stream()
                            .collect(Collectors.toUnmodifiableMap(entry -> key(entry.getValue()), Map.Entry::getKey))));

    private Subdivisions() {}

    /** Names by code; empty for a country whose states are not listed. */
    public static Map<String, String> of(String country) {
        return country == null ? Map.of() : NAMES.getOrDefault(country, Map.of());
    }

    /** The two letters of what somebody typed as code or name, whatever its case; empty if it is neither. */
    public static Optional<String> code(String country, String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return of(country).containsKey(code)
                ? Optional.of(code)
                : Optional.ofNullable(CODES.getOrDefault(country, Map.of()).get(key(typed)));
    }

    private static Map<String, String> table(String list) {
        Map<String, String> names = new TreeMap<>();
        Stream.of(list.split(", ")).forEach(entry -> names.put(entry.substring(0, 2), entry.substring(3)));
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
