package org.countersign.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an address needs, country by country: the shape of the postal code, and whether a region is part of it. A
 * country that is not listed takes any postal code or none; better to deliver a strange address than to refuse a real
 * one. Shapes after the Universal Postal Union's addressing sheets.
 */
public final class PostalRules {
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            shape("US", "\\d{5}(-\\d{4})?", "12345"),
            shape("CA", "[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] ?\\d[ABCEGHJ-NPRSTV-Z]\\d", "K1A 0B1"),
            shape("GB", "(GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})", "S1 2AB"),
            shape("DE", "\\d{5}", "10115"),
            shape("FR", "\\d{5}", "75001"),
            shape("ES", "\\d{5}", "28001"),
            shape("IT", "\\d{5}", "00118"),
            shape("AT", "\\d{4}", "1010"),
            shape("CH", "\\d{4}", "8001"),
            shape("BE", "\\d{4}", "1000"),
            shape("NL", "\\d{4} ?[A-Z]{2}", "1012 AB"),
            shape("DK", "\\d{4}", "1050"),
            shape("NO", "\\d{4}", "0150"),
            shape("SE", "\\d{3} ?\\d{2}", "111 22"),
            shape("FI", "\\d{5}", "00100"),
            shape("PL", "\\d{2}-\\d{3}", "00-001"),
            shape("PT", "\\d{4}-\\d{3}", "1000-001"),
            shape("AU", "\\d{4}", "2000"),
            shape("NZ", "\\d{4}", "6011"),
            shape("JP", "\\d{3}-?\\d{4}", "100-0001"),
            shape("KR", "\\d{5}", "03051"),
            shape("IN", "\\d{6}", "110001"),
            shape("BR", "\\d{5}-?\\d{3}", "01310-100"),
            shape("MX", "\\d{5}", "01000"));

    private static final Set<String> WITH_REGION = Set.of("US", "CA", "AU", "BR", "MX", "IN");
    /** Where the postal code stands before the town. */
    private static final Set<String> CODE_FIRST = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "IS", "IT", "LI", "LT",
            "LU", "MC", "MX", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "TR", "VA");

    /** Where paper is eleven inches long. */
    private static final Set<String> LETTER_PAPER = Set.of("US", "CA", "MX", "CO", "CL", "PH");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private PostalRules() {}

    /** Whether the code is one of ISO 3166-1's. */
    public static boolean isCountry(String code) {
        return code != null && COUNTRIES.contains(code);
    }

    /** Whether an address of this country names a state or province. */
    public static boolean needsRegion(String country) {
        return country != null && WITH_REGION.contains(country);
    }

    /** Whether an address of this country needs a postal code of a known shape. */
    public static boolean needsPostalCode(String country) {
        return country != null && SHAPES.containsKey(country);
    }

    /** Whether the postal code has the shape that the country gives it. */
    public static boolean fits(String country, String postalCode) {
        Shape shape = shapeOf(country);
        if (shape == null) {
            return postalCode == null || postalCode.length() <= 16;
        }
        return postalCode != null
                && shape.pattern
                        .matcher(postalCode.trim().toUpperCase(Locale.ROOT))
                        .matches();
    }

    /** Whether the postal code stands before the town in an address of that country. */
    public static boolean codeFirst(String country) {
        return country != null && CODE_FIRST.contains(country);
    }

    /** The size of paper that people there have in their folders: {@code letter} or {@code A4}. */
    public static String paper(String country) {
        return country != null && LETTER_PAPER.contains(country) ? "letter" : "A4";
    }

    /** A postal code of that country to show as an example. */
    public static Optional<String> example(String country) {
        return Optional.ofNullable(shapeOf(country)).map(Shape::example);
    }

    /** The countries' codes, in ISO's order. */
    public static List<String> countries() {
        return List.of(Locale.getISOCountries());
    }

    private static Shape shapeOf(String country) {
        return country == null ? null : SHAPES.get(country);
    }

    private static Map.Entry<String, Shape> shape(String country, String pattern, String example) {
        return Map.entry(country, new Shape(Pattern.compile(pattern), example));
    }

    private record Shape(Pattern pattern, String example) {}
}
