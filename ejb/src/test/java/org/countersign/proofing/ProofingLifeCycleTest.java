package org.countersign.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 9 of the product book, as the full matrix of states and triggers. Case 33: a graph walker over it. */
class ProofingLifeCycleTest {
    /** One line a move: from, trigger, to; written from the product book and not from the table. */
    private static final Map<String, String> MATRIX = read();

    @ParameterizedTest
    @EnumSource(ProofingState.class)
    void every_trigger_leads_where_the_matrix_says_and_nowhere_else(ProofingState state) {
        for (ProofingTrigger trigger : ProofingTrigger.values()) {
            assertThat(ProofingLifeCycle.next(state, trigger).map(Enum::name).orElse(null))
                    .as("%s on %s", trigger, state)
                    .isEqualTo(MATRIX.get(state + " " + trigger));
        }
    }

    @ParameterizedTest
    @EnumSource(ProofingState.class)
    void what_is_possible_is_what_the_table_has(ProofingState state) {
        for (ProofingTrigger trigger : ProofingTrigger.values()) {
            assertThat(ProofingLifeCycle.possible(state).contains(trigger))
                    .isEqualTo(ProofingLifeCycle.next(state, trigger).isPresent());
        }
    }

    /** OTP-7: no dead end. */
    @ParameterizedTest
    @EnumSource(ProofingState.class)
    void every_state_that_is_not_final_can_still_pass_and_a_final_one_is_left_by_nothing(ProofingState state) {
        if (state.isFinal()) {
            assertThat(ProofingLifeCycle.possible(state)).isEmpty();
        } else {
            assertThat(reachable(state, EnumSet.allOf(ProofingTrigger.class))).contains(ProofingState.PASSED);
        }
    }

    @Test
    void nobody_passes_but_by_right_answers_or_a_right_code() {
        Set<ProofingTrigger> others =
                EnumSet.complementOf(EnumSet.of(ProofingTrigger.RIGHT_ANSWERS, ProofingTrigger.RIGHT_CODE));
        assertThat(reachable(ProofingState.CHOOSING, others)).doesNotContain(ProofingState.PASSED);
    }

    @Test
    void nobody_comes_to_questions_without_terms_and_consent() {
        for (ProofingTrigger step : List.of(ProofingTrigger.AGREE, ProofingTrigger.CONSENT, ProofingTrigger.ASK)) {
            Set<ProofingTrigger> others = EnumSet.complementOf(EnumSet.of(step));
            assertThat(reachable(ProofingState.CHOOSING, others))
                    .as("without %s", step)
                    .doesNotContain(ProofingState.QUESTIONS, ProofingState.LETTER_OFFERED);
        }
    }

    private static Set<ProofingState> reachable(ProofingState from, Set<ProofingTrigger> by) {
        Set<ProofingState> seen = EnumSet.of(from);
        Deque<ProofingState> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            ProofingState state = ahead.remove();
            by.stream()
                    .flatMap(trigger -> ProofingLifeCycle.next(state, trigger).stream())
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
        return seen;
    }

    private static Map<String, String> read() {
        try (InputStream file = ProofingLifeCycleTest.class.getResourceAsStream("/proofing/moves.txt")) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .collect(Collectors.toMap(move -> move[0] + " " + move[1], move -> move[2]));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
