package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.caller.Caller;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.delivery.Channel;
import org.countersign.demo.MagicDigits;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.StoredCase;
import org.countersign.it.inside.InsideWithPeople;
import org.countersign.proofing.BureauOutcome;
import org.countersign.proofing.BureauOutcome.Asked;
import org.countersign.proofing.BureauOutcome.Moved;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LegalText;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.TypedDetails;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's case at the simulated bureau, in the database: what it does by itself, and of many who come at once (PRF-3 to PRF-5). */
class BureauCasesIT extends InsideWithPeople {
    private static final PostalAddress SALEM = new PostalAddress("12 Elm Street", null, "Salem", "VA", "24153", "US");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Caller owner;
    private Instant now;

    @BeforeEach
    void somebody() {
        owner = person();
        now = bean(Clock.class).instant();
        isCalledBy(owner);
    }

    @Test
    void who_is_not_located_goes_on_by_webcam() throws Exception {
        opens("DETAILS");
        assertThat(asks(MagicDigits.NOT_LOCATED)).isEqualTo(new Moved(ProofingState.APPOINTMENT));
        assertThat(held().method()).isEqualTo(ProofingMethod.WEBCAM);
    }

    /** Case 57: a second tab looks while the bureau takes its time. */
    @Test
    void right_answers_pass_whoever_looks_while_they_are_judged() throws Exception {
        opens("DETAILS");
        Asked asked = (Asked) asks(MagicDigits.SLOW);
        List<ProofingState> seen = atOnce(2, tab -> tab == 0 ? () -> answersRightly(asked) : this::looksMeanwhile);
        assertThat(seen).containsExactly(ProofingState.PASSED, ProofingState.ANSWERED);
        assertThat(state()).isEqualTo("PASSED");
    }

    private ProofingState answersRightly(Asked asked) {
        isCalledBy(owner);
        return bean(BureauProofing.class).answer(asked.inquiry(), SimulatedBureauIT.colours(asked.questions()));
    }

    private ProofingState looksMeanwhile() {
        isCalledBy(owner);
        Await.until("the answers to be at the bureau", PATIENCE, () -> "ANSWERED".equals(state()));
        return held().state();
    }

    @Test
    void a_bureau_that_answers_too_late_costs_no_try() throws Exception {
        opens("DETAILS");
        assertRefused(() -> asks(MagicDigits.ANSWERS_LATE), ProofingMessage.BUREAU_AWAY);
        assertThat(held()).returns(ProofingState.DETAILS, CaseView::state).returns(4, CaseView::triesLeft);
    }

    @Test
    void a_verdict_that_comes_too_late_counts_for_whoever_looks_next() throws Exception {
        opens("DETAILS");
        assertThat(answersRightly((Asked) asks(MagicDigits.JUDGES_LATE))).isEqualTo(ProofingState.ANSWERED);
        assertThat(bean(Proofing.class).open()).isEmpty();
        assertThat(state()).isEqualTo("PASSED");
        assertThat(bean(Proofing.class).proof()).isPresent();
    }

    @Test
    void details_that_are_sent_many_times_at_once_are_one_try() throws Exception {
        opens("DETAILS");
        List<Boolean> asked = atOnce(4, each -> () -> {
            isCalledBy(owner);
            try {
                return asks(MagicDigits.QUESTIONS) instanceof Asked;
            } catch (ProofingMoveRefused other) {
                return false;
            }
        });
        assertThat(asked).containsOnlyOnce(true);
        assertThat(count(
                        "select tries from proofing_case where account_id = ?",
                        owner.account().value()))
                .isOne();
        assertThat(held()).returns(ProofingState.QUESTIONS, CaseView::state).returns(3, CaseView::triesLeft);
    }

    @Test
    void all_nine_digits_that_are_sent_many_times_at_once_complete_one_inquiry() throws Exception {
        opens("DETAILS");
        assertThat(asks(MagicDigits.NEEDS_ALL_NINE)).isEqualTo(new Moved(ProofingState.DIGITS));
        List<Boolean> asked = atOnce(4, each -> () -> {
            isCalledBy(owner);
            try {
                return bean(BureauProofing.class).complete("123450014") instanceof Asked;
            } catch (ProofingMoveRefused other) {
                return false;
            }
        });
        assertThat(asked).containsOnlyOnce(true);
        assertThat(held()).returns(ProofingState.QUESTIONS, CaseView::state).returns(3, CaseView::triesLeft);
    }

    @Test
    void a_case_that_is_begun_many_times_at_once_is_one_case() throws Exception {
        inTransaction(() -> bean(Subscriptions.class)
                .open(new OpenSubscription(
                        owner.account(), Kind.MOBILE_ID, 3, now, now.plus(Duration.ofDays(365)), "began")));
        atOnce(4, each -> () -> {
            isCalledBy(owner);
            bean(Proofing.class).begin();
            return held().id();
        });
        assertThat(count(
                        "select count(*) from proofing_case where account_id = ?",
                        owner.account().value()))
                .isOne();
    }

    /** Case 33: the version and the words that were agreed to stand in the row and in the mail. */
    @Test
    void what_was_agreed_to_is_recorded_and_mailed_with_version_and_hash() throws Exception {
        opens("TERMS");
        LegalText terms = bean(Proofing.class).text(LegalDocument.TERMS);
        bean(Proofing.class).answer(LegalDocument.TERMS, terms.hash(), true);
        assertThat(count(
                        "select count(*) from proofing_agreement g join proofing_case c on c.id = g.case_id"
                                + " where c.account_id = ? and g.document = 'TERMS' and g.agreed and g.text_version = ?"
                                + " and g.text_hash = ? and g.answered_at >= ?",
                        owner.account().value(),
                        terms.version(),
                        terms.hash(),
                        now))
                .isOne();
        Await.until("the mail", PATIENCE, () -> !mails().isEmpty());
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains(terms.version(), terms.hash())
                        .contains(terms.paragraphs()));
    }

    private List<OutboxItem> mails() {
        return bean(Outbox.class).newest(new OutboxFilter(Channel.EMAIL, owner.userId() + "@mail.example"));
    }

    @Test
    void another_wording_than_the_one_shown_is_not_agreed_to() throws Exception {
        opens("TERMS");
        assertThatThrownBy(() -> bean(Proofing.class).answer(LegalDocument.TERMS, "0".repeat(64), true))
                .isInstanceOf(ProofingRefused.class);
        assertThat(state()).isEqualTo("TERMS");
    }

    @Test
    void whoever_has_used_up_his_tries_can_only_make_an_appointment() throws Exception {
        closes(ids(1), "CANCELLED", 4, Duration.ofDays(1));
        opens("MISSED");
        List<Runnable> choices = List.of(bean(Proofing.class)::retry, bean(Proofing.class)::takeLetter);
        assertThat(choices).allSatisfy(choice -> assertRefused(choice, ProofingMessage.METHOD_NOT_THERE));
        bean(Proofing.class).takeWebcam();
        assertThat(held())
                .returns(ProofingState.APPOINTMENT, CaseView::state)
                .returns(ProofingMethod.WEBCAM, CaseView::method);
    }

    /** PRF-5: details that nobody may be asked about would be a dead end, and the inquiry or the letter lost. */
    @ParameterizedTest
    @ValueSource(strings = {"DIGITS", "LETTER_OFFERED"})
    void with_no_try_left_nobody_goes_back_to_the_details(String state) throws Exception {
        closes(ids(1), "CANCELLED", 3, Duration.ofDays(1));
        opens(state);
        assertThat(held().can(ProofingTrigger.RETRY)).isTrue();
        change(
                "update proofing_case set tries = 1 where state = ? and account_id = ?",
                state,
                owner.account().value());
        assertThat(held().can(ProofingTrigger.RETRY)).isFalse();
        assertRefused(bean(Proofing.class)::retry, ProofingMessage.METHOD_NOT_THERE);
        assertThat(held().state()).hasToString(state);
    }

    /** PRF-2: the page where the name is confirmed asks for no country. */
    @Test
    void whose_country_nobody_knew_confirms_his_name_all_the_same() throws Exception {
        opens("NAME");
        change("update account set country = null where id = ?", owner.account().value());
        bean(Proofing.class).confirmName(bean(Proofing.class).name());
        assertThat(state()).isEqualTo("TERMS");
        assertThat(value(
                        "select country from account where id = ?",
                        owner.account().value()))
                .as("where he is proofed need not be where he lives")
                .isNull();
    }

    /** PRF-1. */
    @Test
    void the_bureau_cannot_be_chosen_where_it_knows_nobody() throws Exception {
        opens("CHOOSING");
        assertThatThrownBy(() -> bean(Proofing.class).choose("DE", ProofingMethod.BUREAU))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.key()).isEqualTo(ProofingMessage.METHOD_NOT_THERE));
        assertThat(state()).isEqualTo("CHOOSING");
    }

    @Test
    void nobody_begins_for_whom_nothing_waits() {
        assertRefused(bean(Proofing.class)::begin, ProofingMessage.NOTHING_TO_PROOF);
    }

    private static void assertRefused(Runnable step, ProofingMessage why) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProofingRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(why));
    }

    /** Each node of a cluster has numbers of its own to give: a later case may have the lower one. */
    @Test
    void tries_count_since_the_last_proof_whatever_the_cases_are_numbered() throws Exception {
        closes(ids(2), "PASSED", 1, Duration.ofDays(2));
        closes(ids(1), "CANCELLED", 3, Duration.ofDays(1));
        opens("DETAILS");
        assertThat(held().triesLeft()).isEqualTo(1);
    }

    @Test
    void nor_do_those_before_it_count() throws Exception {
        closes(ids(2), "CANCELLED", 3, Duration.ofDays(2));
        closes(ids(1), "PASSED", 1, Duration.ofDays(1));
        opens("DETAILS");
        assertThat(held().triesLeft()).isEqualTo(4);
    }

    /** A number that no case has, in an order of our own. */
    private long ids(int place) throws Exception {
        return -10 * owner.account().value() + place;
    }

    private void closes(long id, String state, int tries, Duration ago) throws Exception {
        Instant then = now.minus(ago);
        stored(StoredCase.former(owner.account().value(), state)
                .numbered(id)
                .since(then)
                .with("begun_at", then.minusSeconds(60))
                .with("ended_at", then)
                .with("tries", tries));
    }

    private void opens(String state) throws Exception {
        stored(StoredCase.open(owner.account().value(), state).since(now));
    }

    private BureauOutcome asks(MagicDigits digits) {
        return bean(BureauProofing.class).ask(new TypedDetails(SALEM, null, "17", "4", "1985", digits.ending()));
    }

    private static CaseView held() {
        return bean(Proofing.class).open().orElseThrow();
    }

    private String state() throws Exception {
        return value(
                "select state from proofing_case where account_id = ?",
                owner.account().value());
    }
}
