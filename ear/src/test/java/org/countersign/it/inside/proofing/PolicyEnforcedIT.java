package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.caller.Caller;
import org.countersign.delivery.Channel;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.boundary.Outbox;
import org.countersign.it.fixture.Await;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.CaseEffect;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.CodeWay;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LetterState;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyPreview;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.WrongAnswers;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.LetterProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.proofing.boundary.ProofingPolicies;
import org.countersign.proofing.control.Codes;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRF-6b, OTP-7: what an administrator is shown of open cases is what happens to them, whatever their people press. */
class PolicyEnforcedIT extends InsidePolicies {
    private static final MethodSettings CLASSIC = PolicyPreset.CLASSIC.settings();
    private static final MethodSettings NO_BUREAU = settings(Set.of(), LetterUse.WHERE_NO_QUESTIONS, true);
    private static final MethodSettings NO_LETTER = settings(Set.of("US"), LetterUse.DISABLED, true);
    private static final MethodSettings NO_WEBCAM = settings(Set.of("US"), LetterUse.WHERE_NO_QUESTIONS, false);

    private static final Set<ProofingState> BY_BUREAU = EnumSet.of(
            ProofingState.NAME,
            ProofingState.TERMS,
            ProofingState.CONSENT,
            ProofingState.DETAILS,
            ProofingState.DIGITS,
            ProofingState.QUESTIONS,
            ProofingState.MISSED,
            ProofingState.LETTER_OFFERED,
            ProofingState.LETTER_SENT);
    private static final Set<ProofingState> BY_WEBCAM =
            EnumSet.of(ProofingState.APPOINTMENT, ProofingState.BOOKED, ProofingState.CODE_GIVEN);

    @Test
    void a_bureau_that_is_withdrawn_is_asked_about_nobody_any_more() throws Exception {
        assertThat(enforced(NO_BUREAU))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.range(ProofingState.NAME, ProofingState.LETTER_OFFERED).stream()
                                .filter(BY_BUREAU::contains)
                                .toList());
    }

    @Test
    void letters_that_are_withdrawn_are_ordered_by_nobody_any_more() throws Exception {
        assertThat(enforced(NO_LETTER)).containsExactly(ProofingState.LETTER_OFFERED);
    }

    /** Decision 57: a letter that is out was promised, also to whoever thinks of another one. */
    @Test
    void a_letter_that_is_out_stays_good_where_its_owner_was_offered_another_one() throws Exception {
        decrees(CLASSIC);
        Caller person = at(ProofingState.LETTER_OFFERED, "BUREAU");
        PublicId proofing = view(person).id();
        inTransaction(() -> bean(Codes.class).issue(proofing, person.account(), CodeWay.LETTER, now()));
        decrees(NO_LETTER);
        assertThat(view(person).state()).isEqualTo(ProofingState.LETTER_SENT);
        assertThat(count("select count(*) from activation_code where live_case = ?", proofing.value()))
                .isEqualTo(1);
    }

    @Test
    void appointments_that_are_withdrawn_are_made_by_nobody_any_more() throws Exception {
        assertThat(enforced(NO_WEBCAM)).containsExactly(ProofingState.APPOINTMENT);
    }

    /** Where the preview and the life of the cases agree: the states whose people must choose again. */
    private Set<ProofingState> enforced(MethodSettings settings) throws Exception {
        decrees(CLASSIC);
        Map<ProofingState, Caller> people = new EnumMap<>(ProofingState.class);
        for (ProofingState state : BY_BUREAU) {
            people.put(state, at(state, "BUREAU"));
        }
        for (ProofingState state : BY_WEBCAM) {
            people.put(state, at(state, "WEBCAM"));
        }
        Set<ProofingState> foretold = foretold(settings);
        long version = decrees(settings);
        for (Map.Entry<ProofingState, Caller> one : people.entrySet()) {
            if (foretold.contains(one.getKey())) {
                assertLedBack(one.getValue(), one.getKey(), version);
            } else {
                assertThat(view(one.getValue()).state()).isEqualTo(one.getKey());
                assertThat(bean(Proofing.class).isLedBack()).isFalse();
            }
        }
        return foretold;
    }

    private Set<ProofingState> foretold(MethodSettings settings) {
        isCalledByTheOffice();
        return bean(ProofingPolicies.class).preview(policy(settings)).cases().stream()
                .filter(cases -> cases.effects().contains(CaseEffect.METHOD_WITHDRAWN))
                .map(PolicyPreview.Cases::state)
                .collect(Collectors.toSet());
    }

    private void assertLedBack(Caller person, ProofingState state, long version) throws Exception {
        isCalledBy(person);
        if (state != ProofingState.NAME) { // to confirm it is to look at the case, which leads it back
            assertThatThrownBy(() -> goOn(person, state))
                    .as("on from %s", state)
                    .isInstanceOf(LedBack.class);
            assertThat(caseOf(person)).as("nothing happened yet").isEqualTo(state.name());
        }
        assertThat(bean(Proofing.class).state()).contains(ProofingState.CHOOSING);
        if (state != ProofingState.NAME) {
            assertThatThrownBy(() -> goOn(person, state))
                    .as("on from %s, after it was looked at", state)
                    .isInstanceOf(LedBack.class);
        }
        assertThat(view(person).possible()).contains(ProofingTrigger.CHOOSE_BUREAU, ProofingTrigger.CHOOSE_WEBCAM);
        assertThat(bean(Proofing.class).isLedBack()).isTrue();
        assertThat(count(
                        "select policy_version from proofing_case where account_id = ?",
                        person.account().value()))
                .isEqualTo(version);
    }

    /** What the page where the case stands offers, pressed by whoever had it open. */
    private static void goOn(Caller person, ProofingState state) throws Exception {
        Proofing proofing = bean(Proofing.class);
        switch (state) {
            case TERMS -> proofing.answer(LegalDocument.TERMS, hash(LegalDocument.TERMS), true);
            case CONSENT -> proofing.answer(LegalDocument.CONSENT, hash(LegalDocument.CONSENT), true);
            case DETAILS -> bean(BureauProofing.class).ask(details("4321"));
            case DIGITS -> bean(BureauProofing.class).complete("123-45-4321");
            case QUESTIONS -> bean(BureauProofing.class).answer(new PublicId("inquiry"), List.of(1));
            case APPOINTMENT -> books(person);
            case LETTER_OFFERED -> proofing.retry();
            case MISSED -> proofing.takeWebcam();
            default -> throw new IllegalArgumentException("nothing goes on from " + state);
        }
    }

    private static void books(Caller person) throws Exception {
        Caller agent = agent();
        try {
            isCalledBy(person);
            bean(Appointments.class).book(wish(person, slot(5)));
        } finally {
            leaves(agent);
        }
    }

    /** The life of a case has no other step for it; where it leads is the policy's. */
    @Test
    void whoever_the_bureau_does_not_find_makes_no_appointment_where_there_are_none() throws Exception {
        decrees(NO_WEBCAM);
        Caller person = at(ProofingState.DETAILS, "BUREAU");
        bean(BureauProofing.class).ask(details("0013"));
        assertThat(view(person).state()).isEqualTo(ProofingState.CHOOSING);
        assertThat(bean(Proofing.class).methods("US")).satisfies(offers -> {
            assertThat(offers.get(0).offered()).isTrue();
            assertThat(offers.get(1).method()).isEqualTo(ProofingMethod.WEBCAM);
            assertThat(offers.get(1).offered()).isFalse();
        });
    }

    @Test
    void whoever_disagrees_or_wants_an_agent_makes_no_appointment_where_there_are_none() throws Exception {
        decrees(NO_WEBCAM);
        at(ProofingState.TERMS, "BUREAU");
        bean(Proofing.class).answer(LegalDocument.TERMS, hash(LegalDocument.TERMS), false);
        assertThat(bean(Proofing.class).open().orElseThrow().state()).isEqualTo(ProofingState.CHOOSING);
        for (ProofingState state : List.of(ProofingState.DETAILS, ProofingState.MISSED, ProofingState.LETTER_SENT)) {
            Caller person = at(state, "BUREAU");
            assertThat(view(person).can(ProofingTrigger.TAKE_WEBCAM)).isFalse();
            assertThatThrownBy(() -> bean(Proofing.class).takeWebcam()).isInstanceOf(ProofingRefused.class);
            assertThat(caseOf(person)).isEqualTo(state.name());
        }
    }

    /** PRF-7b: no mail promises what the page behind it has not. */
    @ParameterizedTest
    @CsvSource({"true, true", "false, true", "true, false"})
    void who_is_told_of_a_letter_that_came_back_is_told_the_ways_that_are_left(boolean letters, boolean webcam)
            throws Exception {
        decrees(settings(Set.of("US"), letters ? LetterUse.WHERE_NO_QUESTIONS : LetterUse.DISABLED, webcam));
        Caller person = person();
        PublicId held = caseFor(person, "LETTER_SENT", "BUREAU");
        InsideLetters.ordered(held, person, InsideLetters.street("12 Nowhere Lane"), InsideLetters.now());
        InsideLetters.await(held, LetterState.RETURNED);
        OutboxFilter his = new OutboxFilter(Channel.EMAIL, person.userId() + "@mail.example");
        Await.until(
                "the mail",
                Duration.ofSeconds(20),
                () -> !bean(Outbox.class).newest(his).isEmpty());
        String mail = bean(Outbox.class).newest(his).get(0).text();
        assertThat(mail.contains("order another letter")).isEqualTo(letters);
        assertThat(mail.contains("checked by webcam")).isEqualTo(webcam);
    }

    /** The letter that is out keeps its code. */
    @Test
    void another_letter_is_not_to_be_had_where_none_are_sent() throws Exception {
        decrees(NO_LETTER);
        Caller person = at(ProofingState.LETTER_SENT, "BUREAU");
        assertThat(view(person).can(ProofingTrigger.ANOTHER_LETTER)).isFalse();
        assertThatThrownBy(() -> bean(LetterProofing.class).another()).isInstanceOf(ProofingRefused.class);
        assertThat(caseOf(person)).isEqualTo("LETTER_SENT");
    }

    @Test
    void a_question_that_was_lost_and_answers_whose_verdict_was_lead_back_too() throws Exception {
        decrees(NO_BUREAU);
        for (ProofingState state : List.of(ProofingState.ASKED, ProofingState.ANSWERED)) {
            assertThat(view(at(state, "BUREAU")).state()).isEqualTo(ProofingState.CHOOSING);
        }
    }

    private Caller at(ProofingState state, String method) throws Exception {
        Caller person = person();
        caseFor(person, state.name(), method);
        isCalledBy(person);
        return person;
    }

    private static CaseView view(Caller person) {
        isCalledBy(person);
        return bean(Proofing.class).open().orElseThrow();
    }

    private static String hash(LegalDocument document) {
        return bean(Proofing.class).text(document).hash();
    }

    private static MethodSettings settings(Set<String> countries, LetterUse letter, boolean webcam) {
        return new MethodSettings(BureauQuestions.PROVE, WrongAnswers.CHOICE, 4, countries, letter, 30, 30, webcam);
    }
}
