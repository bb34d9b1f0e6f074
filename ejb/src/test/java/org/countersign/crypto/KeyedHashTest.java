package org.countersign.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Recognizing without keeping (ONB-2, case 16). */
class KeyedHashTest {
    private final KeyedHash hash = TestKeys.keyedHash();

    @Test
    void the_same_text_is_recognized() {
        assertThat(hash.matches(hash.of("license-key", "ABC"), "license-key", "ABC"))
                .isTrue();
        assertThat(hash.candidates("license-key", "ABC")).contains(hash.of("license-key", "ABC"));
    }

    @Test
    void another_text_is_not() {
        String stored = hash.of("license-key", "ABC");
        assertThat(hash.matches(stored, "license-key", "ABD")).isFalse();
        assertThat(hash.matches(stored, "license-key", "ABC ")).isFalse();
        assertThat(hash.matches(stored, "license-key", "")).isFalse();
        assertThat(hash.matches("", "license-key", "ABC")).isFalse();
    }

    @Test
    void the_same_text_for_another_purpose_has_another_hash() {
        assertThat(hash.of("license-key", "ABC")).isNotEqualTo(hash.of("phone-code", "ABC"));
        assertThat(hash.matches(hash.of("license-key", "ABC"), "phone-code", "ABC"))
                .isFalse();
    }

    @Test
    void it_fits_its_column_and_names_its_key() {
        assertThat(hash.of("x", "y")).matches("[0-9a-f]{1,8}\\.[0-9a-f]{64}").hasSizeLessThanOrEqualTo(80);
    }
}
