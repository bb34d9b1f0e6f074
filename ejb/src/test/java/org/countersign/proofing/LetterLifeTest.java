package org.countersign.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.proofing.LetterState.DELIVERED;
import static org.countersign.proofing.LetterState.MADE;
import static org.countersign.proofing.LetterState.MAILED;
import static org.countersign.proofing.LetterState.NOT_SENT;
import static org.countersign.proofing.LetterState.ORDERED;
import static org.countersign.proofing.LetterState.RETURNED;
import static org.countersign.proofing.LetterTrigger.DELIVER;
import static org.countersign.proofing.LetterTrigger.GIVE_UP;
import static org.countersign.proofing.LetterTrigger.MAIL;
import static org.countersign.proofing.LetterTrigger.MAKE;
import static org.countersign.proofing.LetterTrigger.RETURN;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PRF-7b: the life of a letter, whole. */
class LetterLifeTest {
    private static final Map<LetterState, Map<LetterTrigger, LetterState>> ALL = new EnumMap<>(Map.of(
            ORDERED,
            Map.of(MAKE, MADE, MAIL, MAILED, DELIVER, DELIVERED, RETURN, RETURNED, GIVE_UP, NOT_SENT),
            MADE,
            Map.of(MAIL, MAILED, DELIVER, DELIVERED, RETURN, RETURNED),
            MAILED,
            Map.of(DELIVER, DELIVERED, RETURN, RETURNED),
            DELIVERED,
            Map.of(RETURN, RETURNED),
            RETURNED,
            Map.of(),
            NOT_SENT,
            Map.of(MAKE, MADE, MAIL, MAILED, RETURN, RETURNED)));

    @ParameterizedTest
    @EnumSource
    void a_letter_moves_as_the_table_says_and_in_no_other_way(LetterState state) {
        for (LetterTrigger trigger : LetterTrigger.values()) {
            assertThat(LetterLife.next(state, trigger).orElse(null))
                    .as("%s in %s", trigger, state)
                    .isEqualTo(ALL.get(state).get(trigger));
        }
    }

    @Test
    void what_came_back_stays_back() {
        for (LetterTrigger trigger : LetterTrigger.values()) {
            assertThat(LetterLife.from(trigger)).doesNotContain(RETURNED);
        }
    }
}
