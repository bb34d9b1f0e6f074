package org.countersign.delivery.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.delivery.control.AddressWindow.Fitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PRF-7: every address fits into the window of every envelope. */
class AddressWindowTest {
    private final Typeface type = new Typeface("NotoSans-Regular.ttf");

    @Test
    void a_usual_address_stands_as_it_is_and_large() {
        List<String> lines = List.of("Ann Miller", "400 Hangar Street", "Suite 5", "Wichita KS 67202");
        assertThat(Sheet.A4.window().fit(lines, type)).isEqualTo(new Fitted(lines, 10.5, 12.6));
        Fitted american = Sheet.LETTER.window().fit(lines, type);
        assertThat(american.lines()).isEqualTo(lines);
        assertThat(american.size()).isGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "letter"})
    void lines_of_two_hundred_signs_are_broken_and_made_small_and_lose_nothing(String paper) {
        AddressWindow window = (paper.equals("A4") ? Sheet.A4 : Sheet.LETTER).window();
        List<String> lines = List.of(
                "W".repeat(200), "of many words ".repeat(14), "Straße der Völkerfreundschaft ".repeat(6), "GERMANY");
        Fitted fitted = window.fit(lines, type);
        assertThat(fitted.lines().size() * fitted.leading()).isLessThanOrEqualTo(window.high());
        assertThat(fitted.lines())
                .allSatisfy(line ->
                        assertThat(type.width(line) * fitted.size()).isLessThanOrEqualTo(window.wide() + 0.001));
        assertThat(String.join("", fitted.lines()).replace(" ", ""))
                .isEqualTo(String.join("", lines).replace(" ", ""));
    }

    @Test
    void a_line_is_broken_between_words() {
        Fitted fitted = new AddressWindow(100, 200).fit(List.of("Flat 12, The Old Foundry, Foundry Road"), type);
        assertThat(fitted.lines().size()).isGreaterThan(1);
        assertThat(String.join(" ", fitted.lines())).isEqualTo("Flat 12, The Old Foundry, Foundry Road");
    }

    @Test
    void the_font_knows_what_it_can_print() {
        assertThat(type.prints("Žofie Łącka, Ρόδος, Жанна")).isTrue();
        assertThat(type.prints("東京都")).isFalse();
    }
}
