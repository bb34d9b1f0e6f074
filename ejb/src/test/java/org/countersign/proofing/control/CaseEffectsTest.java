package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.proofing.CaseEffect.ANSWERS_PROVE;
import static org.countersign.proofing.CaseEffect.ANSWERS_PROVE_NOBODY;
import static org.countersign.proofing.CaseEffect.METHOD_WITHDRAWN;
import static org.countersign.proofing.CaseEffect.OTHER_LETTER_DAYS;
import static org.countersign.proofing.CaseEffect.OTHER_METHODS;
import static org.countersign.proofing.ProofingMethod.BUREAU;
import static org.countersign.proofing.ProofingMethod.WEBCAM;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.CaseEffect;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.WrongAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PRF-6b: what an administrator is told of open cases before he saves. */
class CaseEffectsTest {
    private static final MethodSettings CLASSIC = PolicyPreset.CLASSIC.settings();
    private static final MethodSettings NIST = PolicyPreset.NIST_800_63_4.settings();
    private static final MethodSettings NO_BUREAU = settings(4, Set.of(), LetterUse.ALWAYS, true);
    private static final MethodSettings NO_LETTER = settings(4, Set.of("US"), LetterUse.DISABLED, true);
    private static final MethodSettings NO_WEBCAM = settings(4, Set.of("US"), LetterUse.WHERE_NO_QUESTIONS, false);
    private static final MethodSettings ONE_TRY = settings(1, Set.of("US"), LetterUse.WHERE_NO_QUESTIONS, true);

    private static final Set<ProofingState> AT_THE_BUREAU = EnumSet.of(
            ProofingState.NAME,
            ProofingState.TERMS,
            ProofingState.CONSENT,
            ProofingState.DETAILS,
            ProofingState.ASKED,
            ProofingState.DIGITS,
            ProofingState.QUESTIONS,
            ProofingState.ANSWERED,
            ProofingState.MISSED);

    @ParameterizedTest
    @EnumSource(ProofingState.class)
    void the_same_policy_does_nothing_to_anybody(ProofingState state) {
        assertThat(effects(state, BUREAU, "US", NIST, NIST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProofingState.class)
    void from_classic_to_nist_a_letter_follows_the_answers_and_letters_are_good_for_shorter(ProofingState state) {
        Set<CaseEffect> expected = EnumSet.noneOf(CaseEffect.class);
        if (AT_THE_BUREAU.contains(state)) {
            expected.add(ANSWERS_PROVE_NOBODY);
            expected.add(OTHER_LETTER_DAYS);
        } else if (state == ProofingState.LETTER_OFFERED || state == ProofingState.LETTER_SENT) {
            expected.add(OTHER_LETTER_DAYS);
        }
        assertThat(effects(state, BUREAU, "US", CLASSIC, NIST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ProofingState.class)
    void a_bureau_that_goes_takes_along_those_who_are_at_it(ProofingState state) {
        Set<CaseEffect> expected = EnumSet.noneOf(CaseEffect.class);
        if (state == ProofingState.CHOOSING) {
            expected.add(OTHER_METHODS);
        } else if (AT_THE_BUREAU.contains(state) || state == ProofingState.LETTER_OFFERED) {
            expected.add(METHOD_WITHDRAWN);
        }
        assertThat(effects(state, BUREAU, "US", CLASSIC, NO_BUREAU)).isEqualTo(expected);
    }

    /** The commonest case that is open: he has yet to say where he lives. */
    @Test
    void who_has_chosen_no_country_yet_is_told_of_a_bureau_that_goes_or_comes_or_moves() {
        MethodSettings canada = settings(4, Set.of("CA", "US"), LetterUse.WHERE_NO_QUESTIONS, true);
        assertThat(undecided(CLASSIC, NO_BUREAU)).containsExactly(OTHER_METHODS);
        assertThat(undecided(NO_BUREAU, CLASSIC)).containsExactly(OTHER_METHODS);
        assertThat(undecided(CLASSIC, canada)).containsExactly(OTHER_METHODS);
        assertThat(undecided(NO_BUREAU, settings(2, Set.of(), LetterUse.DISABLED, true)))
                .isEmpty();
    }

    private static Set<CaseEffect> undecided(MethodSettings was, MethodSettings will) {
        return effects(ProofingState.CHOOSING, null, null, was, will);
    }

    /** What was promised stays. */
    @ParameterizedTest
    @CsvSource({
        "CHOOSING, , OTHER_METHODS",
        "NAME, WEBCAM, METHOD_WITHDRAWN",
        "APPOINTMENT, WEBCAM, METHOD_WITHDRAWN",
        "BOOKED, WEBCAM, ",
        "SUSPECTED, WEBCAM, ",
        "CODE_GIVEN, WEBCAM, ",
        "NAME, BUREAU, ",
        "LETTER_SENT, BUREAU, "
    })
    void appointments_that_go_are_taken_from_nobody_who_has_one(
            ProofingState state, ProofingMethod method, String expected) {
        assertThat(effects(state, method, "US", CLASSIC, NO_WEBCAM)).isEqualTo(set(expected));
    }

    @ParameterizedTest
    @CsvSource({"LETTER_OFFERED, METHOD_WITHDRAWN", "LETTER_SENT, ", "DETAILS, ", "BOOKED, "})
    void a_letter_that_is_out_stays_good_where_no_further_ones_are_sent(ProofingState state, String expected) {
        assertThat(effects(state, BUREAU, "US", CLASSIC, NO_LETTER)).isEqualTo(set(expected));
    }

    @ParameterizedTest
    @CsvSource({"DETAILS, OTHER_TRIES", "MISSED, OTHER_TRIES", "CHOOSING, ", "LETTER_OFFERED, "})
    void fewer_tries_matter_to_those_who_are_at_the_bureau(ProofingState state, String expected) {
        assertThat(effects(state, BUREAU, "US", CLASSIC, ONE_TRY)).isEqualTo(set(expected));
    }

    @ParameterizedTest
    @EnumSource(ProofingState.class)
    void a_case_elsewhere_or_with_an_agent_does_not_notice_what_the_bureaus_answers_are_worth(ProofingState state) {
        assertThat(effects(state, WEBCAM, "DE", CLASSIC, NIST)).isEmpty();
        assertThat(effects(state, null, null, CLASSIC, NIST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProofingState.class,
            names = {"DETAILS", "QUESTIONS"})
    void answers_may_come_to_prove(ProofingState state) {
        assertThat(effects(state, BUREAU, "US", NIST, CLASSIC))
                .containsExactlyInAnyOrder(ANSWERS_PROVE, OTHER_LETTER_DAYS);
    }

    private static Set<CaseEffect> effects(
            ProofingState state, ProofingMethod method, String country, MethodSettings was, MethodSettings will) {
        return new CaseEffects(new OpenCases.Group(state, method, country, null, null, 1), was, will).all();
    }

    private static Set<CaseEffect> set(String names) {
        Set<CaseEffect> effects = EnumSet.noneOf(CaseEffect.class);
        Stream.ofNullable(names).map(CaseEffect::valueOf).forEach(effects::add);
        return effects;
    }

    private static MethodSettings settings(int attempts, Set<String> countries, LetterUse letter, boolean webcam) {
        return new MethodSettings(
                BureauQuestions.PROVE, WrongAnswers.CHOICE, attempts, countries, letter, 30, 30, webcam);
    }
}
