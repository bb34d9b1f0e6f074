package org.countersign.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import org.countersign.shared.PublicId;

/**
 * Everything that must not be guessed, from the operating system's randomness (case 15). Codes for people to copy use
 * 29 signs, of which no two look alike (no O I L Z S B U: a typed one is read as 0 1 1 2 5 8 V), and end, where {@link
 * #readable} makes them, with a check sign that finds every single wrong sign and every swapped neighbour.
 */
@ApplicationScoped
public class RandomCodes {
    /** The signs of codes for people, as {@link #readable} makes them. */
    public static final String SIGNS = "0123456789ACDEFGHJKMNPQRTVWXY";

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final String LOOK_ALIKES = "OILZSBU";
    private static final String MEANT = "011258V";
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();

    /** That many decimal digits, each equally likely, leading zeros kept. */
    public String digits(int length) {
        return signs("0123456789", length);
    }

    /** A name for pages' addresses: 26 signs of Base32, 130 bits. */
    public PublicId publicId() {
        return new PublicId(signs(BASE32, 26));
    }

    /** A secret for links and cookies: 52 signs of Base32, 260 bits. */
    public String secret() {
        return signs(BASE32, 52);
    }

    public byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /**
     * A code for people: that many signs, the last one a check sign, in groups of five. Each sign but the last carries
     * 4.85 bits: 20 signs have 92 bits (ONB-2 wants 80).
     */
    public String readable(int length) {
        String body = signs(SIGNS, length - 1);
        return grouped(body + SIGNS.charAt(check(body)));
    }

    /**
     * As it is compared and hashed: without spaces, dashes, invisible signs and case, wide forms made narrow, look-alikes
     * read as what was meant. Normalizing twice changes nothing (case 23).
     */
    public static String normalized(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]", "");
        return plain.chars()
                .map(RandomCodes::meant)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a normalized code has that many signs and the right check sign: else it was mistyped (ONB-2). */
    public static boolean wellFormed(String normalized, int length) {
        return normalized.length() == length
                && normalized.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && check(normalized.substring(0, length - 1)) == SIGNS.indexOf(normalized.charAt(length - 1));
    }

    /** In groups of five with dashes, as people read it. */
    public static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static int meant(int sign) {
        int place = LOOK_ALIKES.indexOf(sign);
        return place < 0 ? sign : MEANT.charAt(place);
    }

    private String signs(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** Weighted sum modulo the prime 29: the weights of neighbours differ, so a swap changes it. */
    private static int check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (i % (SIGNS.length() - 1) + 1) * SIGNS.indexOf(body.charAt(i));
        }
        return sum % SIGNS.length();
    }
}
