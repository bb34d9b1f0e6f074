package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.LetterMessage.CODE_ENDED;
import static org.countersign.proofing.LetterMessage.CODE_EXPIRED;
import static org.countersign.proofing.LetterMessage.CODE_MISTYPED;
import static org.countersign.proofing.LetterMessage.CODE_NOT_ACCEPTED;
import static org.countersign.proofing.LetterMessage.CODE_OF_AGENT_EXPIRED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.crypto.RandomCodes;
import org.countersign.organization.OrganizationSummary;
import org.countersign.proofing.CodeEnd;
import org.countersign.proofing.CodeOutcome;
import org.countersign.proofing.CodeOutcome.Refused;
import org.countersign.proofing.CodeOutcome.Right;
import org.countersign.proofing.CodeOutcome.Throttled;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.control.Codes;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activation codes against the real database: used once, to the instant, by their owner, throttled (PRF-7, cases 22, 23). */
class ActivationCodesIT extends InsideLetters {
    private static final int RACERS = 20;
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Refused NEUTRAL = Refused.because(CODE_NOT_ACCEPTED);

    private Caller owner;
    private PublicId proofingCase;
    private Instant now;

    @BeforeEach
    void somebody_waits_for_a_code() throws Exception {
        owner = person();
        proofingCase = aCase(owner);
        now = now();
    }

    @Test
    void of_many_who_type_a_code_at_once_one_uses_it_and_five_are_looked_at() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.LETTER, now);
        AtomicInteger opened = new AtomicInteger();
        List<CodeOutcome> outcomes = atOnce(RACERS, racer -> () -> {
            calls(owner);
            return bean(Codes.class)
                    .enter(proofingCase, code, owner, originOf(owner), now, way -> opened.incrementAndGet());
        });
        assertThat(outcomes).filteredOn(Right.class::isInstance).hasSize(1);
        assertThat(opened).hasValue(1);
        assertThat(outcomes).filteredOn(Refused.class::isInstance).containsOnly(NEUTRAL);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .hasSizeBetween(4, 5); // the right one gave its try back
        assertThat(outcomes).filteredOn(Throttled.class::isInstance).hasSizeGreaterThanOrEqualTo(RACERS - 6);
    }

    @Test
    void of_codes_that_are_issued_at_once_one_is_good() throws Exception {
        List<String> codes =
                atOnce(RACERS, racer -> () -> issued(proofingCase, owner, CodeWay.LETTER, now.plusMillis(racer)));
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(count("select count(*) from activation_code where live_case = ?", proofingCase.value()))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from activation_code where case_id = ? and end_cause = 'REPLACED'",
                        proofingCase.value()))
                .isEqualTo(RACERS - 1);
    }

    /** Case 22. */
    @Test
    void a_code_is_good_until_the_exact_instant_and_its_owner_is_told_when_it_is_not() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.LETTER, now);
        Instant end = now.plus(LIFE);
        assertThat(enter(proofingCase, code, owner, end)).isEqualTo(new Refused(CODE_EXPIRED, end));
        assertThat(enter(proofingCase, code, owner, end.plusSeconds(1))).isEqualTo(new Refused(CODE_EXPIRED, end));
        assertThat(enter(proofingCase, code, owner, end.minusNanos(1000))).isEqualTo(new Right(CodeWay.LETTER));
    }

    /** Case 22: another letter helps against the one, another meeting against the other. */
    @Test
    void an_expired_code_of_an_agent_is_told_as_one_of_his() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.AGENT, now);
        Instant end = now.plus(LIFE);
        assertThat(enter(proofingCase, code, owner, end)).isEqualTo(new Refused(CODE_OF_AGENT_EXPIRED, end));
    }

    @Test
    void a_newer_code_or_the_loss_ends_the_older_one() throws Exception {
        String first = issued(proofingCase, owner, CodeWay.LETTER, now);
        String second = issued(proofingCase, owner, CodeWay.AGENT, now.plusSeconds(1));
        assertThat(enter(proofingCase, first, owner, now)).isEqualTo(Refused.because(CODE_ENDED));
        inTransaction(() -> {
            bean(Codes.class).end(proofingCase, CodeEnd.LOST, now);
            return null;
        });
        assertThat(enter(proofingCase, second, owner, now)).isEqualTo(Refused.because(CODE_ENDED));
        assertThat(value(
                        "select end_cause from activation_code where case_id = ? order by id desc",
                        proofingCase.value()))
                .isEqualTo("LOST");
    }

    /** Case 23: no oracle between wrong, used, other people's and expired. */
    @Test
    void every_code_that_is_not_the_owners_gets_the_same_answer() throws Exception {
        Caller other = person();
        PublicId live = aCase(other);
        PublicId used = aCase(other);
        PublicId expired = aCase(other);
        PublicId ended = aCase(other);
        String liveCode = issued(live, other, CodeWay.LETTER, now);
        String usedCode = issued(used, other, CodeWay.LETTER, now);
        String expiredCode =
                issued(expired, other, CodeWay.LETTER, now.minus(LIFE).minusSeconds(1));
        String endedCode = issued(ended, other, CodeWay.LETTER, now);
        assertThat(enter(used, usedCode, other, now)).isInstanceOf(Right.class);
        issued(ended, other, CodeWay.LETTER, now);
        List<CodeOutcome> answers = new ArrayList<>();
        for (String code : List.of(bean(RandomCodes.class).readable(20), liveCode, usedCode, expiredCode, endedCode)) {
            answers.add(enter(proofingCase, code, owner, now));
        }
        assertThat(answers).hasSize(5).containsOnly(NEUTRAL);
        assertThat(enter(live, liveCode, other, now)).isInstanceOf(Right.class);
    }

    @Test
    void a_code_of_another_case_of_the_same_person_is_strange_too() throws Exception {
        PublicId former = aCase(owner);
        String code = issued(former, owner, CodeWay.LETTER, now);
        assertThat(enter(proofingCase, code, owner, now)).isEqualTo(NEUTRAL);
    }

    @Test
    void a_used_code_says_no_more_than_a_wrong_one() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.AGENT, now);
        assertThat(enter(proofingCase, code, owner, now)).isEqualTo(new Right(CodeWay.AGENT));
        assertThat(enter(proofingCase, code, owner, now)).isEqualTo(NEUTRAL);
    }

    @Test
    void a_code_is_taken_as_people_type_it() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.LETTER, now);
        String typed = "  "
                + code.toLowerCase(Locale.ROOT)
                        .replace("-", " - ")
                        .replace('0', 'o')
                        .replace('1', 'l')
                        .replace('5', 's')
                        .replace('8', 'b')
                + " \u00a0\n";
        assertThat(enter(proofingCase, typed, owner, now)).isInstanceOf(Right.class);
    }

    @Test
    void a_mistyped_code_is_told_to_anyone_and_not_charged() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.LETTER, now);
        for (int each = 0; each < 10; each++) {
            assertThat(enter(proofingCase, code + " please", owner, now)).isEqualTo(Refused.because(CODE_MISTYPED));
            assertThat(enter(proofingCase, "x".repeat(100_000), owner, now)).isEqualTo(Refused.because(CODE_MISTYPED));
        }
        assertThat(enter(proofingCase, code, owner, now)).isInstanceOf(Right.class);
    }

    /** Case 23: five tries in ten minutes, and the right code is not looked at after them. */
    @Test
    void guessing_is_throttled_before_the_code_is_looked_at() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.LETTER, now);
        for (int each = 0; each < 5; each++) {
            assertThat(enter(proofingCase, bean(RandomCodes.class).readable(20), owner, now))
                    .isEqualTo(NEUTRAL);
        }
        Instant over = now.plus(Duration.ofMinutes(10));
        assertThat(enter(proofingCase, code, owner, now.plusSeconds(1))).isEqualTo(new Throttled(over));
        assertThat(enter(proofingCase, code, owner, over.minusNanos(1000))).isEqualTo(new Throttled(over));
        assertThat(enter(proofingCase, code, owner, over)).isInstanceOf(Right.class);
    }

    /** Case 23: many people of one company, none of whom tries more than four times. */
    @Test
    void a_companys_guesses_are_looked_at_a_hundred_times_and_no_more() throws Exception {
        OrganizationSummary company = company();
        List<CodeOutcome> answers = new ArrayList<>();
        Caller guesser = null;
        for (int each = 0; each < 110; each++) {
            guesser = each % 4 == 0 ? person(company) : guesser;
            RequestOrigin from = new RequestOrigin("10.21." + company.id().value() + "." + each / 4, "test", "test");
            calls(guesser);
            answers.add(bean(Codes.class)
                    .enter(proofingCase, bean(RandomCodes.class).readable(20), guesser, from, now, way -> {}));
        }
        Map<Class<?>, Long> count =
                answers.stream().collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
        assertThat(count).containsEntry(Refused.class, 100L).containsEntry(Throttled.class, 10L);
    }

    @Test
    void a_code_whose_case_does_not_go_on_is_still_good() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.LETTER, now);
        calls(owner);
        assertThatThrownBy(() -> bean(Codes.class).enter(proofingCase, code, owner, originOf(owner), now, way -> {
                    throw new IllegalStateException("the case is elsewhere");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(enter(proofingCase, code, owner, now)).isInstanceOf(Right.class);
    }

    @Test
    void nothing_that_was_issued_can_be_read_in_the_database() throws Exception {
        String code = issued(proofingCase, owner, CodeWay.LETTER, now);
        String stored = value(
                "select code_hash || ' ' || cast(to_jsonb(c) as text) from activation_code c where case_id = ?",
                proofingCase.value());
        assertThat(stored).doesNotContain(code, RandomCodes.normalized(code));
        assertThat(value(
                        "select cast(count(*) as text) from audit_record where details like ?",
                        "%" + RandomCodes.normalized(code).substring(0, 10) + "%"))
                .isEqualTo("0");
    }
}
