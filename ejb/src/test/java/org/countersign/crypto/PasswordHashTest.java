package org.countersign.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case 7: every byte of a password counts, whatever its length and script (ACC-8). */
class PasswordHashTest {
    private final PasswordHash passwords = TestKeys.passwordHash();

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 15, 64, 65, 71, 72, 73, 127, 128, 400})
    void a_password_of_any_length_is_known_again_and_its_last_byte_counts(int length) {
        String password = "x".repeat(length - 1) + "a";
        String stored = passwords.hash(password);
        assertThat(passwords.matches(stored, password)).isTrue();
        assertThat(passwords.matches(stored, "x".repeat(length - 1) + "b")).isFalse();
        assertThat(passwords.matches(stored, "x".repeat(length - 1))).isFalse();
        assertThat(passwords.matches(stored, password + "a")).isFalse();
    }

    @Test
    void a_change_of_any_byte_refuses() {
        String password = "correct horse battery staple, and a good deal more than seventy-two bytes of it";
        String stored = passwords.hash(password);
        for (int i = 0; i < password.length(); i++) {
            char other = (char) (password.charAt(i) ^ 1);
            String changed = password.substring(0, i) + other + password.substring(i + 1);
            assertThat(passwords.matches(stored, changed))
                    .as("sign %d changed", i)
                    .isFalse();
        }
    }

    @Test
    void composed_and_decomposed_letters_are_the_same_password() {
        String composed = Normalizer.normalize("Füßgänger-Ångström", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(passwords.matches(passwords.hash(decomposed), composed)).isTrue();
        assertThat(passwords.matches(passwords.hash(composed), decomposed)).isTrue();
    }

    @Test
    void case_and_spaces_count_and_compatible_forms_differ() {
        String stored = passwords.hash(" Ｐass word ");
        assertThat(passwords.matches(stored, " Ｐass word ")).isTrue();
        assertThat(passwords.matches(stored, "Ｐass word")).isFalse();
        assertThat(passwords.matches(stored, " ｐass word ")).isFalse();
        assertThat(passwords.matches(stored, " Pass word ")).isFalse();
    }

    @Test
    void signs_beyond_the_basic_plane_and_a_zero_byte_count() {
        String stored = passwords.hash("🐴🔋\u0000📎");
        assertThat(passwords.matches(stored, "🐴🔋\u0000📎")).isTrue();
        assertThat(passwords.matches(stored, "🐴🔋\u0000📏")).isFalse();
        assertThat(passwords.matches(stored, "🐴🔋")).isFalse();
        assertThat(passwords.matches(stored, "🐴🔋\u0000")).isFalse();
    }

    @Test
    void the_same_password_is_never_stored_the_same_way_twice() {
        assertThat(passwords.hash("one and the same")).isNotEqualTo(passwords.hash("one and the same"));
    }

    @Test
    void what_is_stored_is_argon2id_in_the_phc_form_and_fits_its_column() {
        assertThat(passwords.hash("x".repeat(128)))
                .startsWith("$argon2id$v=19$m=1024,t=1,p=1$")
                .hasSizeLessThanOrEqualTo(200)
                .isPrintable();
    }

    @Test
    void it_agrees_with_the_reference_implementation() {
        // printf 'Füßgänger-Ångström' | argon2 somesaltsomesalt -id -t 2 -k 19456 -p 1 -e
        String reference = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA"
                + "$VNZMvBg0JLfJbOzgBrv+DPc1lpU+mqU2j116gc60pMw";
        assertThat(passwords.matches(reference, "Füßgänger-Ångström")).isTrue();
        assertThat(passwords.matches(reference, "Füßganger-Ångström")).isFalse();
    }

    @Test
    void what_is_no_argon2id_hash_is_nobodys() {
        for (String other : List.of(
                "",
                "password",
                "$2b$12$abcdefghijklmnopqrstuu",
                "$argon2i$v=19$m=1024,t=1,p=1$c29tZXNhbHQ$c29tZWhhc2g")) {
            assertThatIllegalArgumentException().isThrownBy(() -> passwords.matches(other, other));
        }
    }

    @Test
    void raised_parameters_make_older_hashes_outdated() {
        String old = passwords.hash("password");
        assertThat(passwords.outdated(old)).isFalse();
        passwords.use(2048, 1);
        assertThat(passwords.outdated(old)).isTrue();
        assertThat(passwords.matches(old, "password")).isTrue();
    }
}
