package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.proofing.LetterMessage.ADDRESS_NOT_PRINTABLE;
import static org.countersign.proofing.LetterMessage.LETTER_TOO_SOON;
import static org.countersign.proofing.LetterMessage.TOO_MANY_LETTERS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.countersign.caller.Caller;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.demo.OutboxItem;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.StoredCase;
import org.countersign.proofing.CodeOutcome.Right;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.LetterMessage;
import org.countersign.proofing.LetterRefused;
import org.countersign.proofing.LetterState;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.boundary.LetterProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.proofing.control.Cases;
import org.countersign.proofing.control.Codes;
import org.countersign.proofing.control.Letters;
import org.countersign.shared.OfficeCalendar;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters from the order to the letter box (PRF-5, PRF-6, PRF-7, PRF-7b, case 52). */
class LettersIT extends InsideLetters {
    private static final int RACERS = 10;
    private static final Duration DAY = Duration.ofDays(1);

    private Caller owner;
    private PublicId proofingCase;
    private Instant now;

    @BeforeEach
    void somebody_is_offered_a_letter() throws Exception {
        owner = person();
        proofingCase = aCase(owner);
        now = now();
    }

    @Test
    void a_letter_that_is_ordered_is_printed_mailed_and_delivered_with_a_code_that_works() throws Exception {
        Ordered ordered = ordered(proofingCase, owner, HANGAR, now);
        LetterView letter = await(proofingCase, LetterState.DELIVERED);
        assertThat(letter.mailedAt()).isNotNull();
        assertThat(bean(Deliveries.class).truth(letter.delivery()).state()).isEqualTo(DeliveryState.DELIVERED);
        List<OutboxItem> printed = printed(letter);
        assertThat(printed).hasSize(1);
        assertThat(printed.get(0).text())
                .contains("Ann Miller", "400 Hangar Street", "Wichita KS 67202", ordered.code());
        assertThat(printed.get(0).code()).contains(ordered.code());
        assertThat(printed.get(0).files())
                .extracting(OutboxItem.File::mediaType)
                .containsExactly("application/pdf");
        assertThat(enter(proofingCase, printed.get(0).code().orElseThrow(), owner, now))
                .isInstanceOf(Right.class);
    }

    /** Each node of a cluster has numbers of its own to give: a later letter may have the lower one. */
    @Test
    void the_letter_that_was_ordered_last_is_the_current_one_whatever_it_is_numbered() throws Exception {
        Ordered first = ordered(proofingCase, owner, HANGAR, now);
        await(proofingCase, LetterState.DELIVERED);
        Ordered second = ordered(proofingCase, owner, HANGAR, now.plus(DAY));
        await(proofingCase, LetterState.DELIVERED);
        change("update proofing_letter set id = id + 1000000000 where number = ?", first.number());
        assertThat(latest(proofingCase).number()).isEqualTo(second.number());
    }

    /** PRF-6. */
    @Test
    void nothing_of_the_address_is_left_once_it_was_printed() throws Exception {
        PostalAddress to = street("12 Canary Row " + unique());
        ordered(proofingCase, owner, to, now);
        LetterView letter = await(proofingCase, LetterState.DELIVERED);
        assertThat(value(
                        "select sealed from delivery where public_id = ?",
                        letter.delivery().value()))
                .isNull();
        for (String table : List.of("proofing_letter", "activation_code", "delivery", "audit_record")) {
            assertThat(count(
                            "select count(*) from " + table + " t where cast(to_jsonb(t) as text) like '%Canary Row%'"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void what_is_rolled_back_was_never_ordered() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    String code = bean(Codes.class).issue(proofingCase, owner.account(), CodeWay.LETTER, now);
                    bean(Letters.class).order(proofingCase, owner.account(), HANGAR, code, now);
                    throw new IllegalStateException("the case went elsewhere");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(bean(Letters.class).of(proofingCase)).isEmpty();
        assertThat(bean(Letters.class).notBefore(owner.account(), now)).isEmpty();
    }

    /** PRF-7b, held where several tabs and nodes order at once. */
    @Test
    void of_many_letters_that_are_ordered_at_once_one_goes_out() throws Exception {
        List<LetterMessage> answers =
                atOnce(RACERS, racer -> answered(() -> ordered(proofingCase, owner, HANGAR, now)));
        assertThat(answers).filteredOn(answer -> answer == null).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer == LETTER_TOO_SOON).hasSize(RACERS - 1);
        assertThat(count(
                        "select count(*) from proofing_letter where account_id = ?",
                        owner.account().value()))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from delivery where account_id = ? and template = 'activation-letter'",
                        owner.account().value()))
                .isEqualTo(1);
        assertThat(count("select count(*) from activation_code where live_case = ?", proofingCase.value()))
                .isEqualTo(1);
    }

    /** PRF-7b: a day to wait and a month are told apart before the offer is there again. */
    @Test
    void another_letter_is_refused_for_the_limit_that_holds() throws Exception {
        waitsFor(owner);
        ordered(proofingCase, owner, HANGAR, now);
        assertThat(another(owner)).isEqualTo(LETTER_TOO_SOON);
        Caller patient = person();
        waitsFor(patient);
        for (int days = 5; days > 1; days--) {
            ordered(aCase(patient), patient, HANGAR, now.minus(DAY.multipliedBy(days)));
        }
        assertThat(another(patient)).isEqualTo(TOO_MANY_LETTERS);
    }

    /** PRF-8: also where nothing begins after it, since what it was for has ended. */
    @Test
    void a_loss_counts_where_nothing_is_left_to_be_proofed_for() throws Exception {
        waitsFor(owner);
        calls(owner);
        bean(LetterProofing.class).lost();
        assertThat(bean(Proofing.class).open()).isEmpty();
        assertThat(count(
                        "select count(*) from proofing_case where account_id = ? and state = 'CANCELLED'",
                        owner.account().value()))
                .isOne();
    }

    private static void waitsFor(Caller person) throws Exception {
        stored(StoredCase.open(person.account().value(), "LETTER_SENT").since(now()));
    }

    private LetterMessage another(Caller person) throws Exception {
        calls(person);
        return answered(() -> {
                    bean(LetterProofing.class).another();
                    return null;
                })
                .call();
    }

    @Test
    void letters_go_a_day_apart_and_four_in_thirty_days() throws Exception {
        for (int each = 0; each < 4; each++) {
            PublicId another = aCase(owner);
            ordered(another, owner, HANGAR, now.plus(DAY.multipliedBy(each)));
            await(another, LetterState.DELIVERED);
        }
        Instant last = now.plus(DAY.multipliedBy(3));
        assertThat(refusal(last.plus(DAY).minusNanos(1000))).isEqualTo(TOO_MANY_LETTERS);
        assertThat(bean(Letters.class).notBefore(owner.account(), last.plus(DAY)))
                .contains(now.plus(DAY.multipliedBy(30)));
        assertThat(refusal(now.plus(DAY.multipliedBy(30)).minusNanos(1000))).isEqualTo(TOO_MANY_LETTERS);
        assertThat(refusal(now.plus(DAY.multipliedBy(30)))).isNull();
    }

    @Test
    void a_refusal_says_when_the_next_letter_is_possible() throws Exception {
        ordered(proofingCase, owner, HANGAR, now);
        assertThatThrownBy(() -> ordered(proofingCase, owner, HANGAR, now.plusSeconds(60)))
                .isInstanceOfSatisfying(LetterRefused.class, refused -> {
                    assertThat(refused.key()).isEqualTo(LETTER_TOO_SOON);
                    assertThat(refused.arguments()).containsExactly(now.plus(DAY));
                });
    }

    /** The printer was away until then: the older one is not printed any more, and does not count. */
    @Test
    void a_letter_that_is_not_printed_yet_is_taken_back_by_the_next() throws Exception {
        Ordered first = ordered(proofingCase, owner, street("12 Paper Jam Road"), now);
        awaitFailed(first.letter().delivery());
        ordered(proofingCase, owner, HANGAR, now.plus(DAY));
        LetterView second = await(proofingCase, LetterState.DELIVERED);
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(bean(Letters.class).of(proofingCase).get(1).state()).isEqualTo(LetterState.NOT_SENT);
        assertThat(printed(first.letter())).isEmpty();
        assertThat(mails(owner, "letter-not-sent")).isZero();
        assertThat(bean(Deliveries.class).truth(first.letter().delivery()).state())
                .isEqualTo(DeliveryState.DEAD);
    }

    /** OTP-7: it never comes, so nobody has to wait for it. The printer was tried as often as it is, or until the code's end. */
    @ParameterizedTest
    @ValueSource(strings = {"attempts = 6", "expires_at = now() - interval '1 minute'"})
    void a_letter_that_is_not_printed_is_told_and_its_case_is_offered_another_one(String given) throws Exception {
        Ordered ordered = ordered(proofingCase, owner, street("12 Paper Jam Road"), now);
        PublicId delivery = ordered.letter().delivery();
        awaitFailed(delivery);
        change(
                "update delivery set ready_at = now(), announce_at = now(), " + given + " where public_id = ?",
                delivery.value());
        await(proofingCase, LetterState.NOT_SENT);
        assertThat(mails(owner, "letter-not-sent")).isEqualTo(1);
        assertThat(value("select state from proofing_case where public_id = ?", proofingCase.value()))
                .isEqualTo("LETTER_OFFERED");
        assertThat(value("select end_cause from activation_code where case_id = ?", proofingCase.value()))
                .isEqualTo("NOT_SENT");
        assertThat(bean(Letters.class).notBefore(owner.account(), now)).isEmpty();
        ordered(proofingCase, owner, HANGAR, now.plusSeconds(1));
        await(proofingCase, LetterState.DELIVERED); // and the printer is not left alone for having failed so often
    }

    /** PRF-8: whoever gives the letter up, or loses it, leaves no code behind that works. */
    @Test
    void a_case_that_goes_another_way_leaves_a_dead_code_and_nothing_to_print() throws Exception {
        Ordered ordered = ordered(proofingCase, owner, street("12 Paper Jam Road"), now);
        awaitFailed(ordered.letter().delivery());
        inTransaction(() -> {
            Cases cases = bean(Cases.class);
            cases.move(cases.locked(proofingCase), ProofingTrigger.LOST_CODE, owner.account(), now);
            return null;
        });
        assertThat(value("select end_cause from activation_code where case_id = ?", proofingCase.value()))
                .isEqualTo("LOST");
        assertThat(latest(proofingCase).state()).isEqualTo(LetterState.NOT_SENT);
        assertThat(mails(owner, "letter-not-sent")).isZero();
        assertThat(enter(proofingCase, ordered.code(), owner, now)).isNotInstanceOf(Right.class);
    }

    /** PRF-11: whoever went on by webcam awaits no letter any more. */
    @Test
    void whoever_has_an_agents_code_is_shown_no_letter() throws Exception {
        ordered(proofingCase, owner, HANGAR, now);
        change("update proofing_case set open_for = account_id where public_id = ?", proofingCase.value());
        calls(owner);
        assertThat(bean(LetterProofing.class).sent()).isPresent();
        change("update proofing_case set state = 'CODE_GIVEN' where public_id = ?", proofingCase.value());
        assertThat(bean(LetterProofing.class).sent()).isEmpty();
    }

    @Test
    void a_letter_is_expected_by_the_offices_calendar() throws Exception {
        OfficeCalendar calendar = bean(OfficeCalendar.class);
        LetterView letter = ordered(proofingCase, owner, HANGAR, now).letter();
        assertThat(letter.expectedOn()).isEqualTo(calendar.after(calendar.day(now), 3));
        assertThat(letter.supportFrom()).isEqualTo(calendar.after(calendar.day(now), 8));
        assertThat(calendar.isBusinessDay(letter.expectedOn())).isTrue();
        Instant beforeThanksgiving = Instant.parse("2026-11-25T20:00:00Z");
        assertThat(bean(Letters.class).expectedOn(beforeThanksgiving)).hasToString("2026-12-01");
    }

    @Test
    void an_address_that_cannot_be_printed_is_told_and_costs_nothing() {
        assertThat(refusal(new PostalAddress("千代田区", null, "東京都", null, "100-0001", "JP"), now))
                .isEqualTo(ADDRESS_NOT_PRINTABLE);
        assertThat(bean(Letters.class).notBefore(owner.account(), now)).isEmpty();
    }

    private static void awaitFailed(PublicId delivery) {
        Await.until(
                "the printer to be away",
                Duration.ofSeconds(30),
                () -> bean(Deliveries.class).truth(delivery).state() == DeliveryState.FAILED);
    }

    private LetterMessage refusal(Instant at) {
        return refusal(HANGAR, at);
    }

    /** Why no letter can be ordered; null where one was. */
    private LetterMessage refusal(PostalAddress to, Instant at) {
        try {
            return answered(() -> ordered(aCase(owner), owner, to, at)).call();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Callable<LetterMessage> answered(Callable<?> order) {
        return () -> {
            try {
                order.call();
                return null;
            } catch (LetterRefused refused) {
                return (LetterMessage) refused.key();
            }
        };
    }
}
