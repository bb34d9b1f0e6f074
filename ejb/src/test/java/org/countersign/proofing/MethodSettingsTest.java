package org.countersign.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PRF-6b: what the two presets say, and for how long a letter's code is good. */
class MethodSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "US, KS, 21, 30",
        "US, Kansas, 21, 30",
        "US, DC, 21, 30",
        "US, , 21, 30",
        "US, nowhere, 21, 30",
        "US, AK, 30, 30",
        "US, hawaii, 30, 30",
        "US, PR, 30, 30",
        "US, AP, 30, 30",
        "PR, , 30, 30",
        "CA, ON, 30, 30",
        "DE, , 30, 30"
    })
    void a_letter_is_good_for_21_days_in_the_contiguous_united_states_and_for_30_elsewhere(
            String country, String region, int nist, int classic) {
        PostalAddress address = new PostalAddress("1 Main Street", null, "Town", region, "12345", country);
        assertThat(PolicyPreset.NIST_800_63_4.settings().letterDays(address)).isEqualTo(nist);
        assertThat(PolicyPreset.CLASSIC.settings().letterDays(address)).isEqualTo(classic);
    }

    @ParameterizedTest
    @EnumSource(PolicyPreset.class)
    void a_preset_is_known_by_its_name_and_by_what_it_says(PolicyPreset preset) {
        assertThat(PolicyPreset.named(preset.key())).contains(preset);
        assertThat(PolicyPreset.of(preset.settings())).contains(preset);
        assertThat(preset.settings().attempts()).isEqualTo(4);
        assertThat(preset.settings().countries()).containsExactly("US");
    }

    @Test
    void settings_of_ones_own_are_no_preset() {
        MethodSettings own = new MethodSettings(
                BureauQuestions.PROVE, WrongAnswers.RESTART, 2, Set.of(), LetterUse.DISABLED, 30, 30, true);
        assertThat(PolicyPreset.of(own)).isEmpty();
        assertThat(PolicyPreset.named("CLASSIC")).isEmpty();
        assertThat(PolicyPreset.named(null)).isEmpty();
    }

    @Test
    void the_bureau_knows_people_where_the_policy_says_and_nowhere_else() {
        MethodSettings own = new MethodSettings(
                BureauQuestions.PROVE,
                WrongAnswers.RESTART,
                2,
                new TreeSet<>(Set.of("US", "CA")),
                LetterUse.DISABLED,
                30,
                30,
                true);
        assertThat(own.bureauIn("CA")).isTrue();
        assertThat(own.bureauIn("GB")).isFalse();
        assertThat(own.bureauIn(null)).isFalse();
        assertThat(own.countries()).containsExactly("CA", "US");
    }
}
