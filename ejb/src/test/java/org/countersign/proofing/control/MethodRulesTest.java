package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.proofing.BureauQuestions.OFF;
import static org.countersign.proofing.BureauQuestions.PROVE;
import static org.countersign.proofing.BureauQuestions.SIGNAL;
import static org.countersign.proofing.LetterUse.ALWAYS;
import static org.countersign.proofing.LetterUse.DISABLED;
import static org.countersign.proofing.LetterUse.WHERE_NO_QUESTIONS;
import static org.countersign.proofing.ProofingTrigger.DIGITS_NEEDED;
import static org.countersign.proofing.ProofingTrigger.LOCATED;
import static org.countersign.proofing.ProofingTrigger.NOT_LOCATED;
import static org.countersign.proofing.ProofingTrigger.QUESTIONS_CAME;
import static org.countersign.proofing.ProofingTrigger.RETRY;
import static org.countersign.proofing.ProofingTrigger.RIGHT_ANSWERS;
import static org.countersign.proofing.ProofingTrigger.RIGHT_BUT_LETTER;
import static org.countersign.proofing.ProofingTrigger.TAKE_LETTER;
import static org.countersign.proofing.ProofingTrigger.TAKE_WEBCAM;
import static org.countersign.proofing.ProofingTrigger.TIME_OUT;
import static org.countersign.proofing.ProofingTrigger.WRONG_ANSWERS;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.NextMove;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.ProofingLifeCycle;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.ProofingWay;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.WhyNot;
import org.countersign.proofing.WrongAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** PRF-1, PRF-5, PRF-6b: every policy, every answer of the bureau, every number of tries. */
class MethodRulesTest {
    private static final BureauAnswer QUESTIONS = new BureauAnswer.Questions("q", List.of());
    private static final BureauAnswer LOCATED_ONLY = new BureauAnswer.LocatedOnly("l");
    private static final BureauAnswer DIGITS = new BureauAnswer.DigitsNeeded("d");
    private static final BureauAnswer NOBODY = new BureauAnswer.NotLocated("n");

    /** Where questions, a person who is only located, and right answers lead. */
    private static final Map<String, List<ProofingTrigger>> LEADS = Map.ofEntries(
            row(PROVE, DISABLED, QUESTIONS_CAME, NOT_LOCATED, RIGHT_ANSWERS),
            row(PROVE, WHERE_NO_QUESTIONS, QUESTIONS_CAME, LOCATED, RIGHT_ANSWERS),
            row(PROVE, ALWAYS, QUESTIONS_CAME, LOCATED, RIGHT_BUT_LETTER),
            row(SIGNAL, DISABLED, QUESTIONS_CAME, NOT_LOCATED, TIME_OUT),
            row(SIGNAL, WHERE_NO_QUESTIONS, QUESTIONS_CAME, LOCATED, RIGHT_BUT_LETTER),
            row(SIGNAL, ALWAYS, QUESTIONS_CAME, LOCATED, RIGHT_BUT_LETTER),
            row(OFF, DISABLED, NOT_LOCATED, NOT_LOCATED, TIME_OUT),
            row(OFF, WHERE_NO_QUESTIONS, LOCATED, LOCATED, RIGHT_BUT_LETTER),
            row(OFF, ALWAYS, LOCATED, LOCATED, RIGHT_BUT_LETTER));

    @ParameterizedTest
    @MethodSource("policies")
    void what_the_bureau_says_leads_where_the_policy_wants_it(BureauQuestions questions, LetterUse letter) {
        MethodSettings settings = settings(questions, letter);
        List<ProofingTrigger> leads = LEADS.get(questions + "/" + letter);
        assertThat(MethodRules.after(settings, QUESTIONS)).isEqualTo(NextMove.by(leads.get(0)));
        assertThat(MethodRules.after(settings, LOCATED_ONLY)).isEqualTo(NextMove.by(leads.get(1)));
        assertThat(MethodRules.after(settings, Verdict.RIGHT)).isEqualTo(NextMove.by(leads.get(2)));
        assertThat(MethodRules.after(settings, Verdict.WRONG))
                .isEqualTo(new NextMove(WRONG_ANSWERS, questions == SIGNAL));
        assertThat(MethodRules.after(settings, Verdict.TOO_LATE)).isEqualTo(NextMove.by(TIME_OUT));
        assertThat(MethodRules.after(settings, NOBODY)).isEqualTo(NextMove.by(NOT_LOCATED));
        assertThat(MethodRules.after(settings, DIGITS)).isEqualTo(NextMove.by(DIGITS_NEEDED));
    }

    /** A step that the life of a case does not have would leave its person where he is for ever (OTP-7). */
    @ParameterizedTest
    @MethodSource("policies")
    void whatever_follows_is_a_step_that_a_case_can_take(BureauQuestions questions, LetterUse letter) {
        MethodSettings settings = settings(questions, letter);
        assertThat(Stream.of(QUESTIONS, LOCATED_ONLY, DIGITS, NOBODY)
                        .map(answer -> MethodRules.after(settings, answer).trigger()))
                .isSubsetOf(ProofingLifeCycle.possible(ProofingState.ASKED));
        assertThat(Stream.of(Verdict.values())
                        .map(verdict -> MethodRules.after(settings, verdict).trigger()))
                .isSubsetOf(ProofingLifeCycle.possible(ProofingState.ANSWERED));
        assertThat(MethodRules.choices(settings, 0)).isSubsetOf(ProofingLifeCycle.possible(ProofingState.MISSED));
    }

    /** SP 800-63A-4 section 2.5.1: no answers verify anybody. */
    @Test
    void under_nist_right_answers_lead_to_a_letter_and_wrong_ones_are_a_signal() {
        MethodSettings nist = PolicyPreset.NIST_800_63_4.settings();
        assertThat(nist.answersProve()).isFalse();
        assertThat(MethodRules.after(nist, QUESTIONS)).isEqualTo(NextMove.by(QUESTIONS_CAME));
        assertThat(MethodRules.after(nist, LOCATED_ONLY)).isEqualTo(NextMove.by(LOCATED));
        assertThat(MethodRules.after(nist, Verdict.RIGHT)).isEqualTo(NextMove.by(RIGHT_BUT_LETTER));
        assertThat(MethodRules.after(nist, Verdict.WRONG)).isEqualTo(new NextMove(WRONG_ANSWERS, true));
        assertThat(MethodRules.ways(nist, "US")).containsExactly(ProofingWay.LETTER, ProofingWay.WEBCAM);
        assertThat(MethodRules.ways(nist, "DE")).containsExactly(ProofingWay.WEBCAM);
    }

    @Test
    void under_classic_answers_prove_and_a_letter_is_for_those_who_are_asked_nothing() {
        MethodSettings classic = PolicyPreset.CLASSIC.settings();
        assertThat(MethodRules.after(classic, Verdict.RIGHT)).isEqualTo(NextMove.by(RIGHT_ANSWERS));
        assertThat(MethodRules.after(classic, LOCATED_ONLY)).isEqualTo(NextMove.by(LOCATED));
        assertThat(MethodRules.ways(classic, "US")).containsExactly(ProofingWay.values());
        assertThat(MethodRules.ways(classic, null)).containsExactly(ProofingWay.WEBCAM);
    }

    @ParameterizedTest
    @CsvSource({
        // country, tries, bureau there, why not
        "US, 0, true, ",
        "US, 3, true, ",
        "US, 4, true, ATTEMPTS",
        "US, 9, true, ATTEMPTS",
        "US, 0, false, AWAY",
        "US, 4, false, AWAY",
        "DE, 0, true, COUNTRY",
        "DE, 0, false, COUNTRY",
        "DE, 4, true, COUNTRY"
    })
    void a_method_that_is_not_offered_says_why(String country, int tries, boolean there, WhyNot whyNot) {
        for (PolicyPreset preset : PolicyPreset.values()) {
            assertThat(MethodRules.methods(preset.settings(), country, tries, there))
                    .containsExactly(
                            new MethodOffer(ProofingMethod.BUREAU, whyNot, preset == PolicyPreset.NIST_800_63_4),
                            new MethodOffer(ProofingMethod.WEBCAM, null, false));
        }
    }

    @Test
    void a_policy_that_does_without_a_method_is_why() {
        MethodSettings none = new MethodSettings(PROVE, WrongAnswers.CHOICE, 4, Set.of(), ALWAYS, 30, 30, false);
        assertThat(MethodRules.methods(none, "US", 0, true))
                .extracting(MethodOffer::whyNot)
                .containsExactly(WhyNot.POLICY, WhyNot.POLICY);
        assertThat(MethodRules.ways(none, "US")).isEmpty();
    }

    /** OTP-7: who is somewhere that leads nowhere can choose anew; what was promised, an appointment or a code, stays. */
    @ParameterizedTest
    @EnumSource(ProofingState.class)
    void a_way_that_the_policy_has_not_is_withdrawn_wherever_it_has_not_led_to_a_promise(ProofingState state) {
        MethodSettings nothing = new MethodSettings(PROVE, WrongAnswers.CHOICE, 4, Set.of(), ALWAYS, 30, 30, false);
        boolean withdrawn = MethodRules.isWithdrawn(nothing, state, ProofingMethod.BUREAU, "US");
        assertThat(withdrawn)
                .isEqualTo(ProofingLifeCycle.next(state, ProofingTrigger.METHOD_WITHDRAWN)
                        .isPresent());
        assertThat(MethodRules.isWithdrawn(nothing, state, ProofingMethod.WEBCAM, "US"))
                .isEqualTo(withdrawn);
        for (PolicyPreset preset : PolicyPreset.values()) {
            assertThat(MethodRules.isWithdrawn(preset.settings(), state, ProofingMethod.BUREAU, "US"))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, WEBCAM, false, true", "APPOINTMENT, WEBCAM, false, true", "NAME, BUREAU, true, false",
        "DETAILS, BUREAU, true, false", "ANSWERED, BUREAU, true, false", "LETTER_OFFERED, BUREAU, true, false"
    })
    void a_way_is_withdrawn_with_its_method_alone(
            ProofingState state, ProofingMethod method, boolean withoutBureau, boolean withoutWebcam) {
        MethodSettings noBureau = new MethodSettings(PROVE, WrongAnswers.CHOICE, 4, Set.of(), ALWAYS, 30, 30, true);
        MethodSettings noWebcam =
                new MethodSettings(PROVE, WrongAnswers.CHOICE, 4, Set.of("US"), ALWAYS, 30, 30, false);
        assertThat(MethodRules.isWithdrawn(noBureau, state, method, "US")).isEqualTo(withoutBureau);
        assertThat(MethodRules.isWithdrawn(noWebcam, state, method, "US")).isEqualTo(withoutWebcam);
    }

    /** Case 33: a proof is worth something where the policy would have let its holder pass that way. */
    @ParameterizedTest
    @CsvSource({
        "CLASSIC, BUREAU, US, true",
        "CLASSIC, LETTER, US, true",
        "CLASSIC, WEBCAM, DE, true",
        "NIST_800_63_4, BUREAU, US, false",
        "NIST_800_63_4, LETTER, US, true",
        "NIST_800_63_4, WEBCAM, DE, true",
        "CLASSIC, BUREAU, DE, false"
    })
    void a_policy_accepts_the_ways_that_it_has(
            PolicyPreset preset, ProofingMethod method, String country, boolean accepted) {
        assertThat(MethodRules.accepts(preset.settings(), method, country)).isEqualTo(accepted);
    }

    /** A bureau whose word leads nowhere is not asked: nobody's details are given away for nothing. */
    @ParameterizedTest
    @EnumSource(
            value = BureauQuestions.class,
            names = {"SIGNAL", "OFF"})
    void a_bureau_that_could_prove_nobody_is_not_offered(BureauQuestions questions) {
        assertThat(MethodRules.methods(settings(questions, DISABLED), "US", 0, true)
                        .get(0)
                        .offered())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CHOICE, WHERE_NO_QUESTIONS, true, RETRY TAKE_LETTER TAKE_WEBCAM",
        "CHOICE, ALWAYS, true, RETRY TAKE_LETTER TAKE_WEBCAM",
        "CHOICE, DISABLED, true, RETRY TAKE_WEBCAM",
        "CHOICE, WHERE_NO_QUESTIONS, false, RETRY TAKE_LETTER",
        "RESTART, WHERE_NO_QUESTIONS, true, RETRY TAKE_WEBCAM",
        "RESTART, DISABLED, false, RETRY"
    })
    void wrong_answers_leave_what_the_policy_leaves_and_the_last_ones_an_appointment(
            WrongAnswers wrong, LetterUse letter, boolean webcam, String left) {
        MethodSettings settings = new MethodSettings(PROVE, wrong, 4, Set.of("US"), letter, 30, 30, webcam);
        Set<ProofingTrigger> expected = EnumSet.noneOf(ProofingTrigger.class);
        Stream.of(left.split(" ")).map(ProofingTrigger::valueOf).forEach(expected::add);
        assertThat(MethodRules.choices(settings, 1)).isEqualTo(expected);
        assertThat(MethodRules.choices(settings, 3)).isEqualTo(expected);
        expected.removeAll(Set.of(RETRY, TAKE_LETTER));
        assertThat(MethodRules.choices(settings, 4)).isEqualTo(expected);
        assertThat(MethodRules.choices(settings, 5)).isEqualTo(expected).isSubsetOf(TAKE_WEBCAM);
    }

    static Stream<Arguments> policies() {
        return Stream.of(BureauQuestions.values())
                .flatMap(questions -> Stream.of(LetterUse.values()).map(letter -> Arguments.of(questions, letter)));
    }

    private static Map.Entry<String, List<ProofingTrigger>> row(
            BureauQuestions questions, LetterUse letter, ProofingTrigger... leads) {
        return Map.entry(questions + "/" + letter, List.of(leads));
    }

    private static MethodSettings settings(BureauQuestions questions, LetterUse letter) {
        return new MethodSettings(questions, WrongAnswers.CHOICE, 4, Set.of("US"), letter, 21, 30, true);
    }
}
