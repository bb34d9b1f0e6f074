package org.countersign.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed arrives as it was meant, or not at all (case 43). */
class SignsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "\u202Eevil", "a\nb", "\uD800"})
    void hidden_signs_are_found(String text) {
        assertThat(Signs.invisibleIn(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "O’Neill-Smith", "日本語", "Zażółć", "👩‍🚀", "a b"})
    void names_of_any_script_pass(String text) {
        assertThat(Signs.invisibleIn(text, false)).isFalse();
    }

    @Test
    void lines_pass_where_there_may_be_lines() {
        assertThat(Signs.invisibleIn("a\r\nb\tc", true)).isFalse();
        assertThat(Signs.invisibleIn("a\u0000", true)).isTrue();
    }

    @Test
    void texts_are_trimmed_and_composed_and_empty_ones_are_nothing() {
        var converter = new TrimmedText();
        assertThat(converter.getAsObject(null, null, "  Ann Lee \u00A0")).isEqualTo("Ann Lee");
        assertThat(converter.getAsObject(null, null, "e\u0301")).isEqualTo("\u00E9");
        assertThat(converter.getAsObject(null, null, "   ")).isNull();
    }

    @Test
    void a_password_keeps_every_byte() {
        assertThat(new ExactText().getAsObject(null, null, " e\u0301 ")).isEqualTo(" e\u0301 ");
        assertThat(new ExactText().getAsString(null, null, "secret")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"49351827", " 4935 1827 ", "4935-1827", "４９３５１８２７"})
    void a_code_is_its_digits_however_it_was_typed(String typed) {
        assertThat(new DigitsText().getAsObject(null, null, typed)).isEqualTo("49351827");
    }
}
