package org.countersign.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.Test;

/** PRF-6: what a person types is there for one step, and tells nobody of itself. */
class PersonalDetailsTest {
    private final char[] digits = "4711".toCharArray();
    private final PersonalDetails details = details(digits);

    @Test
    void closed_they_are_gone() {
        assertThat(details.digits()).containsExactly('4', '7', '1', '1');
        details.close();
        assertThat(digits).containsOnly('\0');
        assertThat(details.name()).isNull();
        assertThat(details.address()).isNull();
        assertThat(details.phone()).isNull();
        assertThat(details.birth()).isNull();
    }

    @Test
    void neither_words_nor_comparison_tell_what_they_are() {
        assertThat(details).hasToString("personal details").isNotEqualTo(details("4711".toCharArray()));
        assertThat(new Question("Where?", List.of("Here", "There"))).hasToString("question");
        assertThat(new BureauAnswer.Questions("r1", List.of(new Question("Where?", List.of("Here", "There"))))
                        .toString())
                .doesNotContain("Where", "Here", "There");
    }

    @Test
    void neither_they_nor_questions_fit_into_a_session() {
        assertThat(Serializable.class.isAssignableFrom(PersonalDetails.class)).isFalse();
        assertThat(Serializable.class.isAssignableFrom(Question.class)).isFalse();
        assertThat(Serializable.class.isAssignableFrom(BureauAnswer.Questions.class))
                .isFalse();
    }

    @Test
    void four_digits_or_nine_are_told_and_no_others() {
        assertThat(details("4711".toCharArray()).hasAllNine()).isFalse();
        assertThat(details("123456789".toCharArray()).hasAllNine()).isTrue();
        for (String wrong : List.of("", "471", "47115", "12345678", "1234567890", "47 1", "٤٧١١", "abcd")) {
            assertThatThrownBy(() -> details(wrong.toCharArray()))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("not four digits, nor nine");
        }
    }

    private static PersonalDetails details(char[] digits) {
        return new PersonalDetails(
                new LegalName("Ann", null, "Miller", null),
                new PostalAddress("12 Elm Street", null, "Dayton", "OH", "45402", "US"),
                "+19375550100",
                LocalDate.of(1970, 1, 31),
                digits);
    }
}
