package org.countersign.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The component library wears our colours, light and dark. */
class ThemeColoursTest {
    @Test
    void a_colour_of_the_library_becomes_a_token_of_ours() {
        assertThat(ThemeColours.translated("a{background:#2196F3;border:1px solid #dee2e6}"))
                .isEqualTo("a{background:var(--accent);border:1px solid var(--line)}");
    }

    @Test
    void white_words_on_colour_become_the_ink_that_fits_the_accent() {
        assertThat(ThemeColours.translated("a{color:#fff;background-color:#fff}"))
                .isEqualTo("a{color:var(--accent-ink);background-color:var(--paper)}");
    }

    @Test
    void no_text_or_surface_of_the_whole_theme_keeps_its_own_colour() throws IOException {
        try (var theme = getClass().getResourceAsStream("/META-INF/resources/primefaces-saga-blue/theme.css")) {
            String css = ThemeColours.translated(new String(theme.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(css).doesNotContain("#495057", "#6c757d", "#2196f3", "#f8f9fa", "#dee2e6");
            assertThat(css).doesNotContainPattern("[{;]background(-color)?:#fff[;}]");
        }
    }
}
