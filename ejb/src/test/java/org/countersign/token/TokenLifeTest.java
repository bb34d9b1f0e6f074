package org.countersign.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The full matrix of a token's life, written down a second time by hand. */
class TokenLifeTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            state,     ALLOCATE,  RELEASE,  SHIP,    BIND,  BLOCK,   RESET,   GIVE_BACK, RETIRE
            IN_STOCK,  ALLOCATED, -,        -,       -,     -,       -,       -,         RETIRED
            ALLOCATED, -,         IN_STOCK, SHIPPED, -,     -,       -,       -,         RETIRED
            SHIPPED,   -,         -,        -,       BOUND, BLOCKED, -,       -,         RETIRED
            BOUND,     -,         -,        -,       -,     -,       -,       SHIPPED,   RETIRED
            BLOCKED,   -,         -,        -,       -,     -,       SHIPPED, -,         RETIRED
            RETIRED,   -,         -,        -,       -,     -,       -,       -,         -
            """)
    void every_state_answers_every_trigger_as_the_book_says(
            TokenState state,
            String allocate,
            String release,
            String ship,
            String bind,
            String block,
            String reset,
            String giveBack,
            String retire) {
        assertThat(Stream.of(TokenTrigger.values())
                        .map(trigger ->
                                TokenLife.after(state, trigger).map(Enum::name).orElse("-")))
                .containsExactly(allocate, release, ship, bind, block, reset, giveBack, retire);
    }
}
