package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.BureauQuestions.OFF;
import static org.countersign.proofing.BureauQuestions.PROVE;
import static org.countersign.proofing.BureauQuestions.SIGNAL;

import java.util.List;
import java.util.Set;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyChange;
import org.countersign.proofing.PolicyMessage;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.WrongAnswers;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.MessageKey;
import org.countersign.shared.PublicId;
import org.countersign.shared.SharedMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PRF-6b, OTP-7: no policy leads people to where nothing can prove them. */
class PolicyRulesTest {
    private static final PublicId PARTNER = new PublicId("helios");

    @ParameterizedTest
    @EnumSource(PolicyPreset.class)
    void the_presets_can_be_for_everybody_a_product_and_a_partner(PolicyPreset preset) {
        for (PolicyScope scope : List.of(
                PolicyScope.EVERYBODY,
                new PolicyScope("PHONE_PROOFED", null),
                new PolicyScope(null, PARTNER),
                new PolicyScope("PHONE_PROOFED", PARTNER))) {
            assertThatCode(() -> check(new PolicyChange(scope, preset.settings())))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, attempts", "-1, attempts", "11, attempts", "2147483647, attempts"})
    void tries_have_a_limit(int attempts, String field) {
        refuses(settings(PROVE, attempts, "US", LetterUse.ALWAYS, 30, true), field, PolicyMessage.ATTEMPTS_IMPOSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({"0", "-30", "91"})
    void a_letter_is_good_for_some_days_and_not_for_ever(int days) {
        assertThatThrownBy(() -> check(everybody(settings(PROVE, 4, "US", LetterUse.ALWAYS, days, true))))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        form -> assertThat(form.problems())
                                .extracting(problem -> problem.field().orElseThrow())
                                .containsExactly("daysContiguousUs", "daysElsewhere"));
    }

    @Test
    void the_bureaus_countries_are_countries() {
        refuses(settings(PROVE, 4, "XX", LetterUse.ALWAYS, 30, true), "countries", PolicyMessage.COUNTRY_UNKNOWN);
    }

    /** PRF-1: there every address would be refused after it was typed. */
    @ParameterizedTest
    @CsvSource({"CA", "DE", "PR"})
    void the_bureaus_countries_are_those_where_it_knows_people(String country) {
        refuses(
                settings(PROVE, 4, country, LetterUse.ALWAYS, 30, true),
                "countries",
                PolicyMessage.NOT_THE_BUREAUS_COUNTRY);
    }

    @Test
    void a_bureau_that_proves_nobody_is_refused() {
        for (BureauQuestions questions : List.of(SIGNAL, OFF)) {
            refuses(
                    settings(questions, 4, "US", LetterUse.DISABLED, 30, true),
                    "letter",
                    PolicyMessage.BUREAU_PROVES_NOBODY);
        }
        assertThatCode(() -> check(everybody(settings(PROVE, 4, "US", LetterUse.DISABLED, 30, true))))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(everybody(settings(OFF, 4, null, LetterUse.DISABLED, 30, true))))
                .as("the bureau is used nowhere")
                .doesNotThrowAnyException();
    }

    @Test
    void somebody_can_be_proofed() {
        refuses(settings(PROVE, 4, null, LetterUse.ALWAYS, 30, false), "webcam", PolicyMessage.NOBODY_CAN_BE_PROOFED);
    }

    @Test
    void a_policy_is_for_a_product_and_a_partner_that_there_are() {
        MethodSettings classic = PolicyPreset.CLASSIC.settings();
        refuses(new PolicyChange(new PolicyScope("FAX", null), classic), "product", PolicyMessage.PRODUCT_UNKNOWN);
        refuses(
                new PolicyChange(new PolicyScope(null, new PublicId("nobody")), classic),
                "partner",
                PolicyMessage.PARTNER_UNKNOWN);
    }

    @Test
    void the_policy_for_everybody_stays() {
        refuses(PolicyChange.withdrawal(PolicyScope.EVERYBODY), "partner", PolicyMessage.LAST_POLICY);
        assertThatCode(() -> check(PolicyChange.withdrawal(new PolicyScope(null, PARTNER))))
                .doesNotThrowAnyException();
    }

    @Test
    void what_no_form_of_ours_sends_is_refused_beside_its_field() {
        MethodSettings none = new MethodSettings(null, null, 4, Set.of("US"), null, 30, 30, true);
        assertThatThrownBy(() -> check(everybody(none))).isInstanceOfSatisfying(InvalidForm.class, form -> {
            assertThat(form.problems())
                    .extracting(problem -> problem.field().orElseThrow())
                    .containsExactly("questions", "wrongAnswers", "letter");
            assertThat(form.problems()).allMatch(problem -> problem.key() == SharedMessage.INVALID_INPUT);
        });
    }

    private static void refuses(MethodSettings settings, String field, MessageKey why) {
        refuses(everybody(settings), field, why);
    }

    private static void refuses(PolicyChange change, String field, MessageKey why) {
        assertThatThrownBy(() -> check(change))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        form -> assertThat(form.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).contains(field))
                                .satisfies(problem -> assertThat(problem.key()).isEqualTo(why)));
    }

    private static void check(PolicyChange change) {
        PolicyRules.check(change, List.of("PHONE_PROOFED"), List.of(PARTNER));
    }

    private static PolicyChange everybody(MethodSettings settings) {
        return new PolicyChange(PolicyScope.EVERYBODY, settings);
    }

    private static MethodSettings settings(
            BureauQuestions questions, int attempts, String country, LetterUse letter, int days, boolean webcam) {
        Set<String> countries = country == null ? Set.of() : Set.of(country);
        return new MethodSettings(questions, WrongAnswers.CHOICE, attempts, countries, letter, days, days, webcam);
    }
}
