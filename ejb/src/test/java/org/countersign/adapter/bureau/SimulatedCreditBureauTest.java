package org.countersign.adapter.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.adapter.Simulation;
import org.countersign.delivery.port.Receipt;
import org.countersign.demo.MagicDigits;
import org.countersign.demo.boundary.TestCreditFiles;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Question;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo's bureau does what the digits say, and what the port demands of every bureau (PRF-3 to PRF-5). */
class SimulatedCreditBureauTest {
    private final Travelling clock = new Travelling();
    private final List<String> waits = new ArrayList<>();
    private final SimulatedCreditBureau bureau = new SimulatedCreditBureau();

    @BeforeEach
    void open() {
        bureau.files = TestCreditFiles.at(clock);
        bureau.simulation = new Simulation() {
            @Override
            public Receipt hang() {
                waits.add("hangs");
                return null;
            }

            @Override
            public void dawdle() {
                waits.add("dawdles");
            }
        };
    }

    @Test
    void everybody_is_asked_and_passes_by_naming_the_colours() throws BureauAway {
        for (String digits : List.of("6417", "900126417", MagicDigits.QUESTIONS.ending())) {
            BureauAnswer.Questions asked = (BureauAnswer.Questions) locate("try-" + digits, digits);
            assertThat(bureau.verdict(asked.reference())).isEmpty();
            assertThat(bureau.judge(asked.reference(), colours(asked.questions())))
                    .isEqualTo(Verdict.RIGHT);
            assertThat(bureau.verdict(asked.reference())).hasValue(Verdict.RIGHT);
            assertThat(bureau.address(asked.reference())).hasValue(Somebody.ADDRESS);
        }
        assertThat(waits).isEmpty();
    }

    @Test
    void the_same_try_gets_the_same_answer() throws BureauAway {
        BureauAnswer first = locate("try-1", "6417");
        assertThat(locate("try-1", "6417")).isEqualTo(first);
        assertThat(locate("try-2", "6417").reference()).isNotEqualTo(first.reference());
    }

    @Test
    void one_wrong_answer_is_enough_and_nothing_changes_a_verdict() throws BureauAway {
        BureauAnswer.Questions asked = (BureauAnswer.Questions) locate("try-1", "6417");
        List<Integer> right = colours(asked.questions());
        List<Integer> wrong = new ArrayList<>(right);
        wrong.set(2, right.get(2) % 4 + 1);
        assertThat(bureau.judge(asked.reference(), wrong)).isEqualTo(Verdict.WRONG);
        assertThat(bureau.judge(asked.reference(), right)).isEqualTo(Verdict.WRONG);
        assertThat(bureau.verdict(asked.reference())).hasValue(Verdict.WRONG);
        assertThat(locate("try-1", "6417")).isEqualTo(new BureauAnswer.LocatedOnly(asked.reference()));
    }

    @Test
    void some_answer_wrong_whatever_they_answer() throws BureauAway {
        BureauAnswer.Questions asked = (BureauAnswer.Questions) locate("try-1", MagicDigits.ALWAYS_WRONG.ending());
        assertThat(bureau.judge(asked.reference(), colours(asked.questions()))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void some_are_located_and_asked_nothing() throws BureauAway {
        BureauAnswer answer = locate("try-1", MagicDigits.LOCATED_ONLY.ending());
        assertThat(answer).isInstanceOf(BureauAnswer.LocatedOnly.class);
        assertThat(bureau.address(answer.reference())).hasValue(Somebody.ADDRESS);
        assertThat(bureau.judge(answer.reference(), List.of(1))).isEqualTo(Verdict.TOO_LATE);
        assertThat(bureau.verdict(answer.reference())).isEmpty();
    }

    @Test
    void one_street_is_that_of_an_outage() throws BureauAway {
        BureauAnswer answer;
        try (PersonalDetails details =
                Somebody.at(new PostalAddress("12 Outage Avenue", null, "Salem", "VA", "24153", "US"), "0012")) {
            answer = bureau.locate("try-1", details);
        }
        assertThatThrownBy(() -> bureau.address(answer.reference())).isInstanceOf(BureauAway.class);
    }

    @Test
    void some_are_not_located() throws BureauAway {
        BureauAnswer answer = locate("try-1", MagicDigits.NOT_LOCATED.ending());
        assertThat(answer).isInstanceOf(BureauAnswer.NotLocated.class);
        assertThat(bureau.address(answer.reference())).isEmpty();
    }

    @Test
    void of_some_all_nine_digits_are_wanted() throws BureauAway {
        BureauAnswer answer = locate("try-1", MagicDigits.NEEDS_ALL_NINE.ending());
        assertThat(answer).isInstanceOf(BureauAnswer.DigitsNeeded.class);
        assertThat(locate("try-1", MagicDigits.NEEDS_ALL_NINE.ending())).isEqualTo(answer);
        BureauAnswer completed = bureau.complete(answer.reference(), "900120014".toCharArray());
        assertThat(completed).isInstanceOf(BureauAnswer.Questions.class);
        assertThat(bureau.complete(answer.reference(), "900120014".toCharArray()))
                .isEqualTo(completed);
        assertThat(bureau.judge(answer.reference(), colours(((BureauAnswer.Questions) completed).questions())))
                .isEqualTo(Verdict.RIGHT);
    }

    @Test
    void whoever_tells_all_nine_at_once_is_asked_for_no_more() throws BureauAway {
        assertThat(locate("try-1", "900120014")).isInstanceOf(BureauAnswer.Questions.class);
    }

    @Test
    void digits_that_come_too_late_complete_nothing() throws BureauAway {
        BureauAnswer answer = locate("try-1", MagicDigits.NEEDS_ALL_NINE.ending());
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        assertThatThrownBy(() -> bureau.complete(answer.reference(), "900120014".toCharArray()))
                .isInstanceOf(BureauAway.class);
        assertThatThrownBy(() -> bureau.complete("inq_unknown", "900120014".toCharArray()))
                .isInstanceOf(BureauAway.class);
    }

    @Test
    void a_slow_bureau_answers_all_the_same() throws BureauAway {
        BureauAnswer.Questions asked = (BureauAnswer.Questions) locate("try-1", MagicDigits.SLOW.ending());
        assertThat(bureau.judge(asked.reference(), colours(asked.questions()))).isEqualTo(Verdict.RIGHT);
        assertThat(waits).containsExactly("dawdles", "dawdles");
    }

    @Test
    void a_bureau_that_is_away_has_received_nothing() throws BureauAway {
        BureauAway away = catchThrowableOfType(BureauAway.class, () -> locate("try-1", MagicDigits.AWAY.ending()));
        assertThat(away.isAiling()).isTrue();
        assertThat(bureau.files.knows("try-1")).isFalse();
    }

    @Test
    void an_answer_that_comes_too_late_is_there_for_whoever_asks_again() throws BureauAway {
        String digits = MagicDigits.ANSWERS_LATE.ending();
        BureauAway away = catchThrowableOfType(BureauAway.class, () -> locate("try-1", digits));
        assertThat(away.isAiling()).isTrue();
        assertThat(waits).containsExactly("hangs");
        assertThat(locate("try-1", digits)).isInstanceOf(BureauAnswer.Questions.class);
        assertThat(waits).hasSize(1);
    }

    @Test
    void a_verdict_that_comes_too_late_is_there_for_whoever_asks_again() throws BureauAway {
        BureauAnswer.Questions asked = (BureauAnswer.Questions) locate("try-1", MagicDigits.JUDGES_LATE.ending());
        List<Integer> right = colours(asked.questions());
        BureauAway away = catchThrowableOfType(BureauAway.class, () -> bureau.judge(asked.reference(), right));
        assertThat(away.isAiling()).isTrue();
        assertThat(bureau.verdict(asked.reference())).hasValue(Verdict.RIGHT);
        assertThat(bureau.judge(asked.reference(), right)).isEqualTo(Verdict.RIGHT);
        assertThat(waits).containsExactly("hangs");
    }

    @Test
    void it_can_leave_before_it_judges() throws BureauAway {
        BureauAnswer.Questions asked = (BureauAnswer.Questions) locate("try-1", MagicDigits.LEAVES.ending());
        assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.judge(asked.reference(), List.of(1))))
                .returns(true, BureauAway::isAiling);
        assertThat(catchThrowableOfType(BureauAway.class, () -> bureau.verdict(asked.reference())))
                .isNotNull();
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        assertThat(bureau.verdict(asked.reference())).isEmpty();
    }

    @Test
    void answers_have_their_time() throws BureauAway {
        BureauAnswer.Questions asked = (BureauAnswer.Questions) locate("try-1", "6417");
        clock.now = clock.now.plus(Duration.ofMinutes(15));
        assertThat(bureau.judge(asked.reference(), colours(asked.questions()))).isEqualTo(Verdict.TOO_LATE);
        assertThat(bureau.address(asked.reference())).hasValue(Somebody.ADDRESS);
        clock.now = clock.now.plus(Duration.ofDays(30));
        assertThat(bureau.address(asked.reference())).isEmpty();
        assertThat(bureau.verdict(asked.reference())).hasValue(Verdict.TOO_LATE);
    }

    private BureauAnswer locate(String request, String digits) throws BureauAway {
        try (PersonalDetails details = Somebody.with(digits)) {
            return bureau.locate(request, details);
        }
    }

    /** What somebody chooses who has read the page of magic inputs. */
    private static List<Integer> colours(List<Question> questions) {
        return questions.stream()
                .map(question -> IntStream.rangeClosed(1, question.choices().size())
                        .filter(choice -> question.choices()
                                .get(choice - 1)
                                .matches("(Blue|Green|Red|Yellow|White|Violet|Orange|Grey) .*"))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** A clock that is put forward. */
    private static final class Travelling extends Clock {
        private Instant now = Instant.parse("2026-11-02T10:15:30Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
