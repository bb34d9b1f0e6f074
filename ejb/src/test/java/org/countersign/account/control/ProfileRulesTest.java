package org.countersign.account.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.countersign.account.Profile;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.LegalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ONB-4, PRF-2: names as documents have them, in every script, and nothing else (case 43). */
class ProfileRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann",
                "O’Neill",
                "O'Neill",
                "Jean-Luc",
                "Müller",
                "李",
                "ひろこ",
                "عبد الله",
                "St. John",
                "Ṣẹ́gun",
                "Đỗ"
            })
    void a_name_of_any_script_is_taken(String name) {
        assertThat(ProfileRules.checked(profile(name, null, name, null, "DE"))
                        .name()
                        .first())
                .isEqualTo(name);
    }

    @Test
    void spaces_are_tidied_and_empty_parts_left_out() {
        assertThat(ProfileRules.checked(profile("  Ann\tMary ", " ", " Miller", "", "GB"))
                        .name())
                .isEqualTo(new LegalName("Ann Mary", null, "Miller", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "A\u0000B", "a@b", "A\u202eB", "💥", "x;y", "Robert\"); --"})
    void what_stands_on_no_document_is_refused_beside_its_field(String name) {
        assertThat(refusedField(profile(name, null, "Miller", null, "GB"))).isEqualTo("firstName");
        assertThat(refusedField(profile("Ann", name, "Miller", null, "GB"))).isEqualTo("middleName");
        assertThat(refusedField(profile("Ann", null, name, null, "GB"))).isEqualTo("lastName");
        assertThat(refusedField(profile("Ann", null, "Miller", name, "GB"))).isEqualTo("suffix");
    }

    @Test
    void missing_and_overlong_parts_are_refused_beside_their_field() {
        assertThat(refusedField(profile(null, null, "Miller", null, "GB"))).isEqualTo("firstName");
        assertThat(refusedField(profile("Ann", null, "  ", null, "GB"))).isEqualTo("lastName");
        assertThat(refusedField(profile("Ann", null, "M".repeat(101), null, "GB")))
                .isEqualTo("lastName");
        assertThat(refusedField(profile("Ann", null, "Miller", "J".repeat(21), "GB")))
                .isEqualTo("suffix");
        assertThat(ProfileRules.checked(profile("A".repeat(100), null, "Miller", null, "GB")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZZ", "gb", "GBR", "<b>"})
    void an_unknown_country_is_refused(String country) {
        assertThat(refusedField(profile("Ann", null, "Miller", null, country))).isEqualTo("country");
    }

    private static Profile profile(String first, String middle, String last, String suffix, String country) {
        return new Profile(new LegalName(first, middle, last, suffix), country);
    }

    @Test
    void every_problem_is_named_at_once() {
        InvalidForm refused = refused(profile(null, "<b>", "Miller", null, "ZZ"));
        assertThat(refused.problems())
                .extracting(problem -> problem.field().orElseThrow())
                .containsExactly("firstName", "middleName", "country");
    }

    private static String refusedField(Profile profile) {
        return refused(profile).field().orElseThrow();
    }

    private static InvalidForm refused(Profile profile) {
        return catchThrowableOfType(InvalidForm.class, () -> ProfileRules.checked(profile));
    }
}
