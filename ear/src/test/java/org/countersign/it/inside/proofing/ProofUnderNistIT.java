package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.delivery.Channel;
import org.countersign.demo.OutboxFilter;
import org.countersign.demo.OutboxItem;
import org.countersign.demo.boundary.Outbox;
import org.countersign.it.fixture.Await;
import org.countersign.proofing.BureauOutcome.Asked;
import org.countersign.proofing.CodeOutcome;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.LetterView;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.Question;
import org.countersign.proofing.TypedDetails;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.LetterProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.proofing.control.Codes;
import org.countersign.proofing.control.LetterSteps;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRF-6b, case 22: under SP 800-63A-4 the bureau's match and the code of a letter prove somebody, and answers nobody. */
class ProofUnderNistIT extends InsidePolicies {
    private static final MethodSettings NIST = PolicyPreset.NIST_800_63_4.settings();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Caller person;
    private PublicId proofingCase;
    private long version;

    @BeforeEach
    void somebody_enters_his_details_under_nist() throws Exception {
        version = decrees(NIST);
        person = person();
        proofingCase = caseFor(person, "DETAILS", "BUREAU");
        calls(person);
    }

    /** The contiguous United States, and outside of them; the code is good until just before that instant. */
    @ParameterizedTest
    @CsvSource({"VA, 24153, 21", "DC, 20001, 21", "AK, 99501, 30", "HI, 96801, 30", "PR, 00901, 30"})
    void right_answers_lead_to_a_letter_whose_code_proves_up_to_its_last_instant(String state, String zip, int days)
            throws Exception {
        answersRightly(state, zip);
        assertThat(caseOf(person)).isEqualTo("LETTER_OFFERED");
        assertThat(proofs()).as("answers prove nobody").isZero();
        bean(LetterProofing.class).order(bean(LetterProofing.class).offer().seal());
        Instant ordered = bean(LetterProofing.class).sent().orElseThrow().orderedAt();
        Instant over = Instant.parse(value(
                "select to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from activation_code"
                        + " where case_id = ?",
                proofingCase.value()));
        assertThat(Duration.between(ordered, over)).isCloseTo(Duration.ofDays(days), Duration.ofMillis(1));
        String code = code();
        assertThat(enter(code, over)).isInstanceOf(CodeOutcome.Refused.class);
        assertThat(caseOf(person)).isEqualTo("LETTER_SENT");
        assertThat(enter(code, over.minusMillis(1))).isInstanceOf(CodeOutcome.Right.class);
        assertThat(caseOf(person)).isEqualTo("PASSED");
        assertThat(value(
                        "select method || ' ' || country || ' ' || policy_version from identity_proof where account_id = ?"
                                + " and valid = 1",
                        person.account().value()))
                .isEqualTo("LETTER US " + version);
    }

    /** What was shown to him stays right; what he has not been promised yet follows the policy. */
    @Test
    void a_letter_that_was_offered_is_not_sent_once_the_policy_sends_none() throws Exception {
        answersRightly("VA", "24153");
        String seal = bean(LetterProofing.class).offer().seal();
        decrees(new MethodSettings(
                PolicyPreset.CLASSIC.settings().questions(),
                NIST.wrongAnswers(),
                4,
                NIST.countries(),
                LetterUse.DISABLED,
                21,
                30,
                true));
        calls(person);
        assertThatThrownBy(() -> bean(LetterProofing.class).order(seal)).isInstanceOf(LedBack.class);
        assertThat(count("select count(*) from activation_code where case_id = ?", proofingCase.value()))
                .isZero();
        assertThat(bean(Proofing.class).state()).contains(ProofingState.CHOOSING);
    }

    private void answersRightly(String state, String zip) {
        PostalAddress home = new PostalAddress("12 Elm Street " + unique(), null, "Salem", state, zip, "US");
        Asked asked = (Asked) bean(BureauProofing.class).ask(new TypedDetails(home, null, "17", "4", "1985", "4321"));
        List<Integer> right =
                asked.questions().stream().map(ProofUnderNistIT::colour).toList();
        assertThat(bean(BureauProofing.class).answer(asked.inquiry(), right)).isEqualTo(ProofingState.LETTER_OFFERED);
    }

    /** Every right choice of the simulated bureau's begins with a colour. */
    private static int colour(Question question) {
        return IntStream.rangeClosed(1, question.choices().size())
                .filter(choice -> question.choices()
                        .get(choice - 1)
                        .matches("(Blue|Green|Red|Yellow|White|Violet|Orange|Grey) .*"))
                .findFirst()
                .orElseThrow();
    }

    private String code() {
        LetterView letter = bean(LetterProofing.class).sent().orElseThrow();
        Await.until("the letter to be printed", PATIENCE, () -> !printed(letter).isEmpty());
        return printed(letter).get(0).code().orElseThrow();
    }

    private static List<OutboxItem> printed(LetterView letter) {
        return bean(Outbox.class).newest(new OutboxFilter(Channel.LETTER, "")).stream()
                .filter(item -> item.reference().equals(letter.delivery().value()))
                .toList();
    }

    private CodeOutcome enter(String code, Instant at) {
        return bean(Codes.class)
                .enter(
                        proofingCase,
                        code,
                        person,
                        new RequestOrigin("10.1." + person.account().value(), "test", "test"),
                        at,
                        way -> bean(LetterSteps.class).passed(person.account(), proofingCase, way, at));
    }

    private long proofs() throws Exception {
        return count(
                "select count(*) from identity_proof where account_id = ?",
                person.account().value());
    }
}
