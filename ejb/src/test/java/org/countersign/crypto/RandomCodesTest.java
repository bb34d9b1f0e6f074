package org.countersign.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case 15, uniform and without repeats; ONB-2 and case 23, readable, checked, forgiving of how it is typed. */
class RandomCodesTest {
    private static final String SIGNS = "0123456789ACDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 20;

    private final RandomCodes codes = new RandomCodes();

    /** All six places of a million codes, each place by itself and the first three together (no code is a shorter one). */
    @Test
    void a_million_codes_for_phones_are_uniform_and_keep_leading_zeros() {
        int[][] places = new int[6][10];
        int[] beginnings = new int[1_000];
        for (int each = 0; each < 1_000_000; each++) {
            String code = codes.digits(6);
            assertThat(code.length()).isEqualTo(6);
            for (int place = 0; place < 6; place++) {
                places[place][code.charAt(place) - '0']++;
            }
            beginnings[Integer.parseInt(code.substring(0, 3))]++;
        }
        for (int[] place : places) {
            assertUniform(place);
        }
        assertUniform(beginnings);
    }

    @Test
    void readable_signs_are_uniform_the_check_sign_too() {
        for (int place : new int[] {0, 7, LENGTH - 1}) {
            assertUniform(
                    SIGNS, () -> RandomCodes.normalized(codes.readable(LENGTH)).charAt(place));
        }
    }

    @Test
    void a_hundred_thousand_keys_have_no_repeat() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(codes.readable(LENGTH))).isTrue();
        }
    }

    @Test
    void names_and_secrets_have_the_bits_they_promise() {
        assertThat(codes.publicId().value()).matches("[a-z2-7]{26}");
        assertThat(codes.secret()).matches("[a-z2-7]{52}");
        assertThat(codes.bytes(16)).hasSize(16).isNotEqualTo(new byte[16]);
    }

    @Test
    void a_key_has_eighty_bits_or_more_without_its_check_sign() {
        assertThat((LENGTH - 1) * Math.log(SIGNS.length()) / Math.log(2)).isGreaterThan(80);
    }

    @Test
    void a_code_is_shown_in_groups_and_is_well_formed() {
        String shown = codes.readable(LENGTH);
        assertThat(shown).matches("[" + SIGNS + "]{5}(-[" + SIGNS + "]{5}){3}");
        assertThat(RandomCodes.wellFormed(RandomCodes.normalized(shown), LENGTH))
                .isTrue();
        assertThat(RandomCodes.grouped(RandomCodes.normalized(shown))).isEqualTo(shown);
    }

    @Test
    void the_check_sign_finds_every_single_wrong_sign() {
        for (int round = 0; round < 20; round++) {
            String code = RandomCodes.normalized(codes.readable(LENGTH));
            for (int i = 0; i < LENGTH; i++) {
                for (char sign : SIGNS.toCharArray()) {
                    String typed = code.substring(0, i) + sign + code.substring(i + 1);
                    assertThat(RandomCodes.wellFormed(typed, LENGTH)).isEqualTo(typed.equals(code));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 10, 12, 13, 16, 20, 25})
    void the_check_sign_finds_every_swap_of_neighbours(int length) {
        for (int round = 0; round < 100; round++) {
            String code = RandomCodes.normalized(codes.readable(length));
            for (int i = 0; i + 1 < length; i++) {
                String typed = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                assertThat(RandomCodes.wellFormed(typed, length)).isEqualTo(typed.equals(code));
            }
        }
    }

    @Test
    void a_missing_or_added_sign_is_mistyped() {
        String code = RandomCodes.normalized(codes.readable(LENGTH));
        assertThat(RandomCodes.wellFormed(code.substring(1), LENGTH)).isFalse();
        assertThat(RandomCodes.wellFormed(code + "0", LENGTH)).isFalse();
        assertThat(RandomCodes.wellFormed("", LENGTH)).isFalse();
        assertThat(RandomCodes.wellFormed("é".repeat(LENGTH), LENGTH)).isFalse();
    }

    @Test
    void case_spaces_dashes_and_wide_forms_do_not_matter() {
        assertThat(RandomCodes.normalized(" a1c-d2\u2013e3\u00a0f4\u200b\u2212g5\t"))
                .isEqualTo("A1CD2E3F4G5");
        assertThat(RandomCodes.normalized("Ａ１Ｃ－Ｄ２")).isEqualTo("A1CD2");
    }

    @Test
    void look_alikes_are_read_as_what_was_meant() {
        assertThat(RandomCodes.normalized("OoIiLlZzSsBbUu")).isEqualTo("001111" + "225588VV");
        assertThat("OILZSBU".chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0))
                .isTrue();
    }

    @Test
    void normalizing_twice_changes_nothing() {
        String once = RandomCodes.normalized("o1-lz Ｓb u\ufb01");
        assertThat(RandomCodes.normalized(once)).isEqualTo(once);
    }

    /** χ² test with a limit that a fair source passes 9,999 times of 10,000. */
    private static void assertUniform(String alphabet, Supplier<Character> source) {
        int draws = 2_000 * alphabet.length();
        int[] counts = new int[alphabet.length()];
        for (int i = 0; i < draws; i++) {
            counts[alphabet.indexOf(source.get())]++;
        }
        assertUniform(counts);
    }

    private static void assertUniform(int[] counts) {
        double expected = (double) IntStream.of(counts).sum() / counts.length;
        double chi2 = 0;
        for (int count : counts) {
            chi2 += (count - expected) * (count - expected) / expected;
        }
        assertThat(chi2).isLessThan(limit(counts.length - 1));
    }

    /** Wilson and Hilferty's approximation of the χ² quantile at 0.9999. */
    private static double limit(int freedom) {
        double part = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - part + 3.719 * Math.sqrt(part), 3);
    }
}
