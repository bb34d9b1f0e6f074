package org.countersign.it.inside.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.countersign.caller.Caller;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.Proofing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ORG-2, PRF-3: nobody is asked about on words to which he has not agreed. */
class NewWordingIT extends InsidePolicies {
    private Caller person;

    @BeforeEach
    void somebody_agrees_to_everything() throws Exception {
        decrees(PolicyPreset.CLASSIC.settings());
        person = person();
        caseFor(person, "TERMS", "BUREAU");
        isCalledBy(person);
        agrees(LegalDocument.TERMS);
        agrees(LegalDocument.CONSENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalDocument.class,
            names = {"TERMS", "CONSENT"})
    void new_words_are_agreed_to_before_the_next_question_goes_to_the_bureau(LegalDocument document) throws Exception {
        isReplaced(document);
        assertThatThrownBy(() -> bean(BureauProofing.class).ask(details("0011")))
                .isInstanceOf(LedBack.class);
        assertThat(count(
                        "select tries from proofing_case where account_id = ?",
                        person.account().value()))
                .as("no try is charged")
                .isOne();
        assertThat(state()).isEqualTo(ProofingState.TERMS);
        assertThat(bean(Proofing.class).isLedBack()).isTrue();
        agrees(LegalDocument.TERMS);
        agrees(LegalDocument.CONSENT);
        assertThat(state()).isEqualTo(ProofingState.DETAILS);
        bean(BureauProofing.class).ask(details("0011"));
        assertThat(state()).isEqualTo(ProofingState.QUESTIONS);
    }

    @Test
    void another_try_rests_on_the_same_words_or_asks_for_new_ones() throws Exception {
        bean(BureauProofing.class).ask(details("0011"));
        bean(Proofing.class).giveUpQuestions();
        bean(Proofing.class).retry();
        assertThat(state()).as("the same words are enough").isEqualTo(ProofingState.DETAILS);
        bean(BureauProofing.class).ask(details("0011"));
        bean(Proofing.class).giveUpQuestions();
        isReplaced(LegalDocument.TERMS);
        bean(Proofing.class).retry();
        assertThat(state()).isEqualTo(ProofingState.TERMS);
    }

    @Test
    void consent_is_not_given_on_terms_that_were_replaced() throws Exception {
        change(
                "update proofing_case set state = 'CONSENT' where account_id = ?",
                person.account().value());
        isReplaced(LegalDocument.TERMS);
        assertThatThrownBy(() -> agrees(LegalDocument.CONSENT)).isInstanceOf(LedBack.class);
        assertThat(state()).isEqualTo(ProofingState.TERMS);
    }

    /** PRF-5: where all nine digits are wanted, only they are another question that costs nothing. */
    @Test
    void details_are_not_told_anew_without_a_try_while_nine_digits_are_wanted() throws Exception {
        change(
                "update proofing_case set state = 'DIGITS' where account_id = ?",
                person.account().value());
        assertThatThrownBy(() -> bean(BureauProofing.class).ask(details("0011")))
                .isInstanceOf(ProofingMoveRefused.class);
        assertThat(state()).isEqualTo(ProofingState.DIGITS);
    }

    private static void agrees(LegalDocument document) {
        bean(Proofing.class)
                .answer(document, bean(Proofing.class).text(document).hash(), true);
    }

    /** What he agreed to was an older version of it. */
    private void isReplaced(LegalDocument document) throws Exception {
        change(
                "update proofing_agreement set text_version = '2020-01-01' where document = ? and case_id in"
                        + " (select id from proofing_case where account_id = ?)",
                document.name(),
                person.account().value());
    }

    private static ProofingState state() {
        return bean(Proofing.class).open().orElseThrow().state();
    }
}
