package org.countersign.demo.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.countersign.demo.CardForm;
import org.countersign.demo.MagicCard;
import org.countersign.shared.InvalidForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ORD-3: the simulated provider checks cards as a real one does. */
class CardRulesTest {
    private static final YearMonth TODAY = YearMonth.of(2026, 11);
    private final CardRules rules = new CardRules();

    @ParameterizedTest
    @EnumSource(MagicCard.class)
    void every_test_card_passes_its_own_checks(MagicCard card) {
        String code = "1".repeat(card.codeDigits());
        assertThat(rules.check(new CardForm("Ada Byron", card.spaced(), "12/28", code), TODAY))
                .isEqualTo(card);
    }

    @Test
    void a_card_is_good_until_the_end_of_its_month() {
        assertThat(rules.check(new CardForm("A", "4111111111111111", "11/26", "123"), TODAY))
                .isEqualTo(MagicCard.APPROVED);
        refused(new CardForm("A", "4111111111111111", "10/26", "123"), "expiry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1228", "12-28", "12 / 2028", " 12/28 "})
    void an_expiry_may_be_written_in_several_ways(String typed) {
        assertThat(rules.check(new CardForm("A", "4111-1111-1111-1111", typed, "123"), TODAY))
                .isEqualTo(MagicCard.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111112,12/28,123,number",
        "4242,12/28,123,number",
        "4242424242424242,12/28,123,number",
        "abcd,12/28,123,number",
        "4111111111111111,13/28,123,expiry",
        "4111111111111111,,123,expiry",
        "4111111111111111,12/28,12,code",
        "4111111111111111,12/28,1234,code",
        "378282246310005,12/28,123,code"
    })
    void what_cannot_be_a_card_is_told_beside_its_field(String number, String expiry, String code, String field) {
        refused(new CardForm("A", number, expiry, code), field);
    }

    @Test
    void one_wrong_digit_and_most_swaps_are_found() {
        String right = "4111111111111111";
        for (int i = 0; i < right.length(); i++) {
            char wrong = right.charAt(i) == '9' ? '0' : (char) (right.charAt(i) + 1);
            assertThat(CardRules.hasCheckDigit(right.substring(0, i) + wrong + right.substring(i + 1)))
                    .isFalse();
        }
    }

    private void refused(CardForm form, String field) {
        assertThatThrownBy(() -> rules.check(form, TODAY))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).contains(field)));
    }
}
