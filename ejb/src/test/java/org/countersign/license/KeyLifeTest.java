package org.countersign.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.license.KeyState.EXPIRED;
import static org.countersign.license.KeyState.ISSUED;
import static org.countersign.license.KeyState.REDEEMED;
import static org.countersign.license.KeyState.REVOKED;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The full matrix of a key's life (ONB-2). */
class KeyLifeTest {
    @Test
    void an_issued_key_is_good_for_one_thing_and_every_end_is_final() {
        Map<KeyTrigger, KeyState> fromIssued = new EnumMap<>(
                Map.of(KeyTrigger.REDEEM, REDEEMED, KeyTrigger.REVOKE, REVOKED, KeyTrigger.EXPIRE, EXPIRED));
        for (KeyState state : KeyState.values()) {
            for (KeyTrigger trigger : KeyTrigger.values()) {
                if (state == ISSUED) {
                    assertThat(KeyLife.next(state, trigger)).contains(fromIssued.get(trigger));
                } else {
                    assertThat(KeyLife.next(state, trigger))
                            .as("%s on %s", trigger, state)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void the_claiming_statements_know_the_same_table() {
        assertThat(KeyTrigger.values())
                .allMatch(trigger -> KeyLife.from(trigger).equals(java.util.Set.of(ISSUED)));
    }
}
