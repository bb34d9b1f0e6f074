package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.LetterFigures;
import org.junit.jupiter.api.Test;

/** What clerks and scanners send, and how far the letters are. */
class LettersTest {
    private final RandomCodes random = new RandomCodes();

    @Test
    void a_number_is_read_as_a_scanner_sends_it_and_as_people_type_it() {
        String number = RandomCodes.normalized(random.readable(12));
        assertThat(Letters.number(number)).contains(number);
        assertThat(Letters.number(" " + number + "\r\n")).contains(number);
        assertThat(Letters.number(number.toLowerCase(Locale.ROOT) + " ")).contains(number);
        assertThat(Letters.number(number.substring(0, 4) + " " + number.substring(4, 8) + "-" + number.substring(8)))
                .contains(number);
    }

    @Test
    void a_wrong_sign_is_found_before_anything_is_looked_up() {
        String number = RandomCodes.normalized(random.readable(12));
        char other = number.charAt(5) == 'A' ? 'C' : 'A';
        assertThat(Letters.number(number.substring(0, 5) + other + number.substring(6)))
                .isEmpty();
        assertThat(Letters.number(number.substring(1))).isEmpty();
        assertThat(Letters.number("")).isEmpty();
        assertThat(Letters.number("A".repeat(100_000))).isEmpty();
    }

    /** Case 23: an activation code is a long way from being guessed. */
    @Test
    void a_code_has_more_than_64_bits() {
        double bits = (Codes.SIGNS - 1) * Math.log(RandomCodes.SIGNS.length()) / Math.log(2);
        assertThat(bits).isGreaterThan(64);
        assertThat(random.readable(Codes.SIGNS)).matches("(\\w{5}-){3}\\w{5}").doesNotContainPattern("[OILZSBU]");
    }

    @Test
    void progress_counts_what_is_made_of_what_was_to_be_made() {
        assertThat(new LetterFigures(0, 0, 5, 0).percent()).isEqualTo(100);
        assertThat(new LetterFigures(3, 1, 0, 0).percent()).isEqualTo(25);
        assertThat(new LetterFigures(1, 999, 0, 0).percent()).isEqualTo(99);
    }
}
