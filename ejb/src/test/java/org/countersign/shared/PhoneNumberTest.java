package org.countersign.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** PHN-1, PHN-4 and case 9: one number has one form, and not every number is called. */
class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "07400 123456",
                "+44 7400 123456",
                "0044 7400 123456",
                "(07400) 123-456",
                "+44 (0) 7400 123456",
                "\uff10\uff17\uff14\uff10\uff10 \uff11\uff12\uff13\uff14\uff15\uff16"
            })
    void however_it_is_typed_it_is_the_same_number(String typed) {
        assertThat(PhoneNumber.read(typed, "GB")).contains(new PhoneNumber("+447400123456"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"12", "no number", "+44 7400 12345", "+1 555 000 0000", "+44 7400 123456 ext. 7", "<script>"})
    void what_nobody_has_is_refused(String typed) {
        assertThat(PhoneNumber.read(typed, "GB")).isEmpty();
    }

    @Test
    void an_endless_number_is_not_even_read() {
        assertThat(PhoneNumber.read("0".repeat(100_000), "GB")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+447400123456,true", // mobile
        "+442079460018,true", // landline
        "+12015550123,true", // either
        "+449098790123,false", // premium
        "+448008001234,false", // toll-free
        "+448431234567,false", // shared cost
        "+447012345678,false", // personal, follows to anywhere
        "+447640123456,false", // pager
        "+870773111632,false", // satellite
        "+979123456789,false" // international premium
    })
    void codes_go_to_ordinary_lines_only(String e164, boolean served) {
        assertThat(PhoneNumber.read(e164, "GB").filter(PhoneNumber::isServed).isPresent())
                .isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({"+442079460018,true", "+447400123456,false", "+12015550123,false"})
    void only_a_certain_landline_is_called_only(String e164, boolean voiceOnly) {
        assertThat(new PhoneNumber(e164).isVoiceOnly()).isEqualTo(voiceOnly);
    }

    @Test
    void a_masked_number_shows_country_and_last_two_digits() {
        assertThat(new PhoneNumber("+447400123456")).hasToString("+44 \u2026 56");
        assertThat(new PhoneNumber("+447400123456").callingCode()).isEqualTo(44);
    }
}
