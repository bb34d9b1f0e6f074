package org.countersign.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.WrongAnswers;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PRF-6b: a change that stands in an address is the one that was typed. */
class PolicyFormTest {
    private static final PolicyScope SCOPE = new PolicyScope("PHONE_PROOFED", new PublicId("helios"));

    @ParameterizedTest
    @EnumSource(PolicyPreset.class)
    void what_stands_in_an_address_is_read_as_it_was(PolicyPreset preset) {
        String address = PolicyForm.inAddress(preset.settings());
        assertThat(address).matches("[A-Za-z0-9_.-]+");
        assertThat(PolicyForm.read(address)).contains(preset.settings());
    }

    @Test
    void no_country_and_several_are_read_too() {
        for (Set<String> countries : Set.of(Set.<String>of(), Set.of("US", "CA", "MX"))) {
            MethodSettings settings = new MethodSettings(
                    BureauQuestions.OFF, WrongAnswers.RESTART, 1, countries, LetterUse.DISABLED, 7, 9, false);
            assertThat(PolicyForm.read(PolicyForm.inAddress(settings))).contains(settings);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "classic",
                "PROVE.CHOICE.4.US.ALWAYS.21.30",
                "PROVE.CHOICE.4.US.ALWAYS.21.30.yes",
                "GUESS.CHOICE.4.US.ALWAYS.21.30.true",
                "PROVE.CHOICE.99999.US.ALWAYS.21.30.true",
                "PROVE.CHOICE.-1.US.ALWAYS.21.30.true",
                "PROVE.CHOICE.4.US.ALWAYS.21.30.true\n"
            })
    void anything_else_is_no_change(String text) {
        assertThat(PolicyForm.read(text)).isEmpty();
    }

    @Test
    void countries_are_taken_as_people_type_them() {
        PolicyForm form = new PolicyForm(SCOPE, PolicyPreset.CLASSIC.settings());
        form.setCountries(" us,Ca  mx ,");
        assertThat(form.settings().countries()).containsExactly("CA", "MX", "US");
        form.setCountries(null);
        assertThat(form.settings().countries()).isEmpty();
    }

    @Test
    void what_is_not_chosen_is_everybody() {
        PolicyForm form = new PolicyForm(SCOPE, PolicyPreset.CLASSIC.settings());
        assertThat(form.scope()).isEqualTo(SCOPE);
        form.setProduct("");
        form.setPartner(null);
        assertThat(form.scope()).isEqualTo(PolicyScope.EVERYBODY);
    }
}
