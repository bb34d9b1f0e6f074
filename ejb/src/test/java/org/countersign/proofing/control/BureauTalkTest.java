package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.control.AtTheBureau.ANN;

import java.time.Duration;
import java.util.List;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.BureauOutcome;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.Verdict;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;

/** What a case does with the bureau's answers and verdicts, and with those that do not come (PRF-3 to PRF-5, OTP-7). */
class BureauTalkTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration INSTANT = Duration.ofMillis(1);

    private final AtTheBureau ann = new AtTheBureau();

    @Test
    void right_answers_pass() {
        assertThat(ann.answers()).isEqualTo(ProofingState.PASSED);
        assertThat(ann.passed).containsExactly(ProofingMethod.BUREAU);
        assertThat(ann.looks()).isEmpty();
    }

    @Test
    void wrong_answers_cost_a_try_and_after_four_only_an_appointment_is_left() {
        ann.bureau.verdict = Verdict.WRONG;
        for (int left = 3; left > 0; left--) {
            assertThat(ann.answers()).isEqualTo(ProofingState.MISSED);
            assertThat(ann.triesLeft()).isEqualTo(left);
            ann.others.take(ANN, ProofingTrigger.RETRY, ann.clock.instant());
        }
        assertThat(ann.answers()).isEqualTo(ProofingState.MISSED);
        for (ProofingTrigger choice : List.of(ProofingTrigger.RETRY, ProofingTrigger.TAKE_LETTER)) {
            assertRefused(() -> ann.others.take(ANN, choice, ann.clock.instant()), ProofingMessage.METHOD_NOT_THERE);
        }
        assertThat(ann.others.take(ANN, ProofingTrigger.TAKE_WEBCAM, ann.clock.instant()))
                .isEqualTo(ProofingState.APPOINTMENT);
    }

    /** PRF-5: nine digits are all that the last inquiry needs; the details cannot be sent once more. */
    @Test
    void the_last_try_is_not_left_for_details_that_nobody_may_be_asked_about() {
        ann.bureau.verdict = Verdict.WRONG;
        for (int left = 4; left > 1; left--) {
            ann.answers();
            ann.others.take(ANN, ProofingTrigger.RETRY, ann.clock.instant());
        }
        ann.bureau.answer = new BureauAnswer.DigitsNeeded("inquiry of four digits");
        ann.asks();
        assertThat(ann.state()).isEqualTo(ProofingState.DIGITS);
        assertThat(ann.looks().orElseThrow().can(ProofingTrigger.RETRY)).isFalse();
        assertRefused(
                () -> ann.others.take(ANN, ProofingTrigger.RETRY, ann.clock.instant()),
                ProofingMessage.METHOD_NOT_THERE);
        assertThat(ann.state()).isEqualTo(ProofingState.DIGITS);
    }

    /** Whatever led to the details. */
    @Test
    void without_a_try_left_nothing_is_asked() {
        ann.bureau.verdict = Verdict.WRONG;
        for (int left = 4; left > 0; left--) {
            ann.answers();
            ann.steps.cases.move(ann.steps.cases.required(ANN), ProofingTrigger.RETRY, ANN, ann.clock.instant());
        }
        assertRefused(ann::asks, ProofingMessage.NO_TRIES_LEFT);
        assertThat(ann.state()).isEqualTo(ProofingState.DETAILS);
    }

    private static void assertRefused(Runnable step, ProofingMessage why) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProofingRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(why));
    }

    /** Case 57: another tab, or another node, looks while the bureau is still judging. */
    @Test
    void right_answers_pass_whoever_looks_while_they_are_judged() {
        ann.asks();
        ann.bureau.meanwhile = () -> {
            ann.bureau.meanwhile = () -> {};
            assertThat(ann.looks()).map(CaseView::state).hasValue(ProofingState.ANSWERED);
        };
        assertThat(ann.answers(List.of(1))).isEqualTo(ProofingState.PASSED);
        assertThat(ann.passed).containsExactly(ProofingMethod.BUREAU);
    }

    /** Another tab still shows that the questions were shown once. */
    @Test
    void questions_that_are_answered_cannot_be_given_up() {
        ann.asks();
        ann.bureau.meanwhile = () -> {
            ann.bureau.meanwhile = () -> {};
            assertThatThrownBy(() -> ann.others.leaveQuestions(ANN, ann.clock.instant()))
                    .isInstanceOf(ProofingMoveRefused.class);
        };
        assertThat(ann.answers(List.of(1))).isEqualTo(ProofingState.PASSED);
    }

    @Test
    void questions_that_are_given_up_are_missed() {
        ann.asks();
        ann.others.leaveQuestions(ANN, ann.clock.instant());
        assertThat(ann.state()).isEqualTo(ProofingState.MISSED);
    }

    @Test
    void a_verdict_that_was_lost_on_its_way_counts_for_whoever_looks_next() {
        ann.asks();
        ann.bureau.silent = true;
        assertThat(ann.answers(List.of(1))).isEqualTo(ProofingState.ANSWERED);
        assertThat(ann.looks()).map(CaseView::state).hasValue(ProofingState.ANSWERED);
        ann.bureau.silent = false;
        ann.clock.pass(Duration.ofDays(1));
        assertThat(ann.looks()).isEmpty();
        assertThat(ann.state()).isEqualTo(ProofingState.PASSED);
        assertThat(ann.passed).containsExactly(ProofingMethod.BUREAU);
    }

    @Test
    void answers_that_the_bureau_never_got_cost_no_try_once_a_minute_is_over() {
        answersWhileItIsAway();
        ann.bureau.away = false;
        ann.clock.pass(MINUTE.minus(INSTANT));
        assertThat(ann.looks()).map(CaseView::state).hasValue(ProofingState.ANSWERED);
        ann.clock.pass(INSTANT);
        assertThat(ann.looks()).map(CaseView::state).hasValue(ProofingState.DETAILS);
        assertThat(ann.triesLeft()).isEqualTo(4);
    }

    @Test
    void nobody_waits_longer_than_a_minute_for_a_bureau_that_is_away() {
        answersWhileItIsAway();
        assertThat(ann.looks().orElseThrow().can(ProofingTrigger.INQUIRY_LOST)).isFalse();
        ann.talk.stopWaiting(ANN);
        assertThat(ann.state()).isEqualTo(ProofingState.ANSWERED);
        ann.clock.pass(MINUTE);
        assertThat(ann.looks().orElseThrow().can(ProofingTrigger.INQUIRY_LOST)).isTrue();
        ann.talk.stopWaiting(ANN);
        assertThat(ann.state()).isEqualTo(ProofingState.DETAILS);
        assertThat(ann.triesLeft()).isEqualTo(4);
    }

    @Test
    void nor_for_one_that_the_operator_took_away() {
        answersWhileItIsAway();
        ann.isThere(false);
        ann.clock.pass(MINUTE);
        assertThat(ann.looks().orElseThrow().can(ProofingTrigger.INQUIRY_LOST)).isTrue();
        ann.talk.stopWaiting(ANN);
        assertThat(ann.looks().orElseThrow().possible())
                .contains(ProofingTrigger.TAKE_WEBCAM, ProofingTrigger.CHANGE_METHOD, ProofingTrigger.CANCEL);
    }

    private void answersWhileItIsAway() {
        ann.asks();
        ann.bureau.away = true;
        assertThat(ann.answers(List.of(1))).isEqualTo(ProofingState.ANSWERED);
        assertThat(ann.triesLeft()).isEqualTo(3);
    }

    @Test
    void a_bureau_that_is_away_is_told_and_costs_no_try() {
        ann.bureau.away = true;
        assertRefused(ann::asks, ProofingMessage.BUREAU_AWAY);
        assertThat(ann.state()).isEqualTo(ProofingState.DETAILS);
        assertThat(ann.triesLeft()).isEqualTo(4);
    }

    /** Case 57: the node that asked is gone; what it was told afterwards, or tells late, counts for nothing. */
    @Test
    void a_lost_inquiry_costs_no_try_and_its_answer_comes_too_late() {
        ann.bureau.meanwhile = () -> {
            ann.bureau.meanwhile = () -> {};
            ann.clock.pass(MINUTE.minus(INSTANT));
            assertThat(ann.looks()).map(CaseView::state).hasValue(ProofingState.ASKED);
            ann.clock.pass(INSTANT);
            assertThat(ann.looks()).map(CaseView::state).hasValue(ProofingState.DETAILS);
            assertThat(ann.triesLeft()).isEqualTo(4);
        };
        assertThat(ann.asks()).isEqualTo(new BureauOutcome.Moved(ProofingState.DETAILS));
        assertThat(ann.triesLeft()).isEqualTo(4);
    }

    @Test
    void details_that_are_sent_twice_are_one_try() {
        ann.bureau.meanwhile = () -> {
            ann.bureau.meanwhile = () -> {};
            assertThatThrownBy(ann::asks).isInstanceOf(ProofingMoveRefused.class);
        };
        assertThat(ann.asks()).isInstanceOf(BureauOutcome.Asked.class);
        assertThat(ann.triesLeft()).isEqualTo(3);
        assertThatThrownBy(ann::asks).isInstanceOf(ProofingMoveRefused.class);
        assertThat(ann.triesLeft()).isEqualTo(3);
    }

    @Test
    void questions_are_answered_until_their_time_is_over_and_not_after() {
        var asked = (BureauOutcome.Asked) ann.asks();
        assertThat(asked.until()).isEqualTo(ann.clock.instant().plus(Duration.ofMinutes(5)));
        ann.clock.pass(Duration.ofMinutes(5));
        assertThat(ann.answers(List.of(1))).isEqualTo(ProofingState.MISSED);
        assertThat(ann.state()).isEqualTo(ProofingState.MISSED);
        assertThat(ann.passed).isEmpty();
    }

    @Test
    void in_the_last_instant_they_count() {
        ann.asks();
        ann.clock.pass(Duration.ofMinutes(5).minus(INSTANT));
        assertThat(ann.looks()).map(CaseView::state).hasValue(ProofingState.QUESTIONS);
        assertThat(ann.answers(List.of(1))).isEqualTo(ProofingState.PASSED);
    }

    @Test
    void questions_that_nobody_answered_are_missed_for_whoever_looks_next() {
        ann.asks();
        ann.clock.pass(Duration.ofMinutes(5));
        assertThat(ann.looks()).map(CaseView::state).hasValue(ProofingState.MISSED);
        assertThat(ann.triesLeft()).isEqualTo(3);
    }

    @Test
    void all_nine_digits_are_the_same_try() {
        ann.bureau.answer = new BureauAnswer.DigitsNeeded("inquiry");
        assertThat(ann.asks()).isEqualTo(new BureauOutcome.Moved(ProofingState.DIGITS));
        ann.bureau.answer = new BureauAnswer.Questions("inquiry", AtTheBureau.QUESTIONS);
        assertThat(ann.completes()).isInstanceOf(BureauOutcome.Asked.class);
        assertThat(ann.triesLeft()).isEqualTo(3);
    }

    @Test
    void all_nine_digits_that_are_lost_give_the_try_back_once() {
        ann.bureau.answer = new BureauAnswer.DigitsNeeded("inquiry");
        ann.asks();
        ann.bureau.away = true;
        assertThatThrownBy(ann::completes)
                .as("where the case stands now, it is said why")
                .isInstanceOfSatisfying(
                        LedBack.class, back -> assertThat(back.key()).isEqualTo(ProofingMessage.BUREAU_AWAY));
        assertThat(ann.state()).isEqualTo(ProofingState.DETAILS);
        assertThat(ann.triesLeft()).isEqualTo(4);
        assertThatThrownBy(ann::completes).isInstanceOf(ProofingMoveRefused.class);
        assertThat(ann.triesLeft()).isEqualTo(4);
    }

    /** Nobody finds a number out by trying. */
    @Test
    void who_is_asked_for_nine_digits_twice_is_not_located() {
        ann.bureau.answer = new BureauAnswer.DigitsNeeded("inquiry");
        ann.asks();
        assertThat(ann.completes()).isEqualTo(new BureauOutcome.Moved(ProofingState.APPOINTMENT));
        assertThat(ann.looks()).map(CaseView::method).hasValue(ProofingMethod.WEBCAM);
    }

    @Test
    void who_is_not_located_goes_on_by_webcam_and_who_is_with_nothing_to_ask_by_letter() {
        ann.bureau.answer = new BureauAnswer.NotLocated("inquiry");
        assertThat(ann.asks()).isEqualTo(new BureauOutcome.Moved(ProofingState.APPOINTMENT));
        assertThat(ann.looks()).map(CaseView::method).hasValue(ProofingMethod.WEBCAM);
        AtTheBureau other = new AtTheBureau();
        other.bureau.answer = new BureauAnswer.LocatedOnly("inquiry");
        assertThat(other.asks()).isEqualTo(new BureauOutcome.Moved(ProofingState.LETTER_OFFERED));
    }

    /** PRF-4: it costs no try, and the questions are still there to be answered. */
    @Test
    void answers_that_do_not_fit_the_questions_are_not_judged() {
        ann.asks();
        for (List<Integer> choices : List.of(List.of(0), List.<Integer>of(), List.of(3), List.of(1, 1), List.of(-1))) {
            assertThat(ann.answers(choices)).isEqualTo(ProofingState.QUESTIONS);
        }
        assertThat(ann.answers(List.of(2))).isEqualTo(ProofingState.PASSED);
    }

    /** Case 33: the page of the inquiry before is still open in another tab; it costs no try, and is not judged for this one. */
    @Test
    void answers_to_the_questions_of_another_inquiry_are_not_taken() {
        ann.asks();
        PublicId before = ann.inquiry();
        ann.others.leaveQuestions(ANN, ann.clock.instant());
        ann.others.take(ANN, ProofingTrigger.RETRY, ann.clock.instant());
        ann.asks();
        assertThatThrownBy(() -> ann.talk.answer(ANN, before, List.of(1))).isInstanceOf(ProofingMoveRefused.class);
        assertThatThrownBy(() -> ann.others.leaveQuestions(ANN, before, ann.clock.instant()))
                .isInstanceOf(ProofingMoveRefused.class);
        assertThat(ann.state()).isEqualTo(ProofingState.QUESTIONS);
        assertThat(ann.triesLeft()).isEqualTo(2);
        assertThat(ann.answers(List.of(1))).isEqualTo(ProofingState.PASSED);
    }

    /** They came to a request that nobody waited for any more, when those of the next one were out. */
    @Test
    void questions_that_came_too_late_are_not_shown_for_those_that_are_out() {
        ann.bureau.meanwhile = () -> {
            ann.bureau.meanwhile = () -> {};
            ann.clock.pass(MINUTE);
            ann.looks();
            assertThat(ann.asks()).isInstanceOf(BureauOutcome.Asked.class);
        };
        assertThat(ann.asks()).isEqualTo(new BureauOutcome.Moved(ProofingState.QUESTIONS));
    }

    @Test
    void a_verdict_about_other_answers_moves_nothing() {
        ann.asks();
        ann.steps.answering(ANN, ann.inquiry(), List.of(1), ann.clock.instant());
        assertThat(ann.steps.judged(ANN, "another", Verdict.RIGHT, ann.clock.instant()))
                .isEqualTo(ProofingState.ANSWERED);
        assertThat(ann.passed).isEmpty();
    }
}
