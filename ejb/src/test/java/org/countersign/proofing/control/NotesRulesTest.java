package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PRF-11: no document's number is kept, nor in the notes. */
class NotesRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "number 1234",
                "C01X00T47",
                "c01x00t47",
                "C 01X 00T-47",
                "C.01.X.00.T.47!",
                "9876543210",
                "\uff11\uff12\uff13\uff14",
                "\u0661\u0662\u0663\u0664",
                "12\u200b34",
                "12\u00ad34",
                "123 456 789",
                "number 12-34",
                "1.2.3.4",
                "12 / 34",
                "123\u00a0456\u2011789",
                "1\n2\n3\n4"
            })
    void what_looks_like_a_number_is_found(String notes) {
        assertThat(NotesRules.holdNumber(notes, "C01X00T47")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Came 10 min late, at 10:14",
                "Came 10, 15 min late",
                "123 persons",
                "the hologram did not move",
                "C01X"
            })
    void other_notes_are_kept(String notes) {
        assertThat(NotesRules.holdNumber(notes, "C01X00T47")).isFalse();
        assertThat(NotesRules.holdNumber(notes, "")).isFalse();
    }

    @Test
    void a_number_is_compared_without_case_spaces_and_signs() {
        assertThat(NotesRules.normalized(" ab-12 / c\uff13 ")).isEqualTo("AB12C3");
        assertThat(NotesRules.normalized(null)).isEmpty();
        assertThat(NotesRules.isNumber("AB1")).isFalse();
        assertThat(NotesRules.isNumber("AB12")).isTrue();
        assertThat(NotesRules.isNumber("A".repeat(24))).isTrue();
        assertThat(NotesRules.isNumber("A".repeat(25))).isFalse();
    }
}
