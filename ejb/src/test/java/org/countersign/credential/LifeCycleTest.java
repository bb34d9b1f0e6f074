package org.countersign.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.credential.CredentialState.ACTIVE;
import static org.countersign.credential.CredentialState.REVOKED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The full matrix of MNG-2 to MNG-8, ADM-4 and SWP-1: each state by each trigger, written down a second time by hand. */
class LifeCycleTest {
    /** One line a state; the columns are the triggers in their order; "." means refused. */
    private static final String MATRIX = """
            .                          ACTIVATE SUBMIT           APPROVE DENY    LOCK   RESYNC UNLOCK SUSPEND           RE_ENABLE SUSPEND_BY_ADMINISTRATOR   RE_ENABLE_BY_ADMINISTRATOR EXPIRE  RENEW                      REVOKE  REVOKE_BY_ADMINISTRATOR REVOKE_BY_SWEEP
            PENDING_ACTIVATION         ACTIVE   PENDING_APPROVAL .       .       .      .      .      .                 .         .                          .                          .       PENDING_ACTIVATION         REVOKED REVOKED                 REVOKED
            PENDING_APPROVAL           .        .                ACTIVE  REVOKED .      .      .      .                 .         .                          .                          .       PENDING_APPROVAL           REVOKED REVOKED                 REVOKED
            ACTIVE                     .        .                .       .       LOCKED ACTIVE .      SUSPENDED_BY_USER .         SUSPENDED_BY_ADMINISTRATOR .                          EXPIRED ACTIVE                     REVOKED REVOKED                 .
            LOCKED                     .        .                .       .       .      ACTIVE ACTIVE .                 .         .                          .                          EXPIRED LOCKED                     REVOKED REVOKED                 .
            SUSPENDED_BY_USER          .        .                .       .       .      .      .      .                 ACTIVE    SUSPENDED_BY_ADMINISTRATOR ACTIVE                     .       SUSPENDED_BY_USER          REVOKED REVOKED                 REVOKED
            SUSPENDED_BY_ADMINISTRATOR .        .                .       .       .      .      .      .                 .         .                          ACTIVE                     .       SUSPENDED_BY_ADMINISTRATOR REVOKED REVOKED                 REVOKED
            EXPIRED                    .        .                .       .       .      .      .      .                 .         .                          .                          .       ACTIVE                     REVOKED REVOKED                 REVOKED
            REVOKED                    .        .                .       .       .      .      .      .                 .         .                          .                          .       .                          .       .                       .
            """;

    @ParameterizedTest
    @EnumSource(CredentialState.class)
    void every_state_answers_every_trigger_as_the_book_says(CredentialState state) {
        for (Trigger trigger : Trigger.values()) {
            String expected = expected(state, trigger);

            assertThat(LifeCycle.after(state, trigger).map(Enum::name).orElse("."))
                    .as(state + " on " + trigger)
                    .isEqualTo(expected);
        }
    }

    /** OTP-7: somebody can lead every state but the last one back to ACTIVE. */
    @ParameterizedTest
    @EnumSource(value = CredentialState.class, mode = EnumSource.Mode.EXCLUDE, names = "REVOKED")
    void no_state_is_a_dead_end(CredentialState state) {
        assertThat(reachable(state, trigger -> true)).contains(ACTIVE);
    }

    /** OTP-7: the holder himself has a step from every state; where only others lead back, he can still give it up. */
    @ParameterizedTest
    @EnumSource(value = CredentialState.class, mode = EnumSource.Mode.EXCLUDE, names = "REVOKED")
    void the_holder_always_has_something_to_do(CredentialState state) {
        assertThat(LifeCycle.possible(state, Party.HOLDER)).contains(Trigger.REVOKE);
    }

    @Test
    void the_holder_needs_nobody_after_locking_suspending_or_expiry() {
        for (CredentialState state : Set.of(
                CredentialState.PENDING_ACTIVATION,
                CredentialState.LOCKED,
                CredentialState.SUSPENDED_BY_USER,
                CredentialState.EXPIRED)) {
            assertThat(reachable(state, trigger -> trigger.isFor(Party.HOLDER)))
                    .as(state.name())
                    .contains(ACTIVE);
        }
    }

    /** MNG-4. */
    @Test
    void only_an_administrator_undoes_what_an_administrator_suspended() {
        assertThat(reachable(
                        CredentialState.SUSPENDED_BY_ADMINISTRATOR,
                        trigger -> !trigger.isFor(Party.ADMINISTRATOR) || trigger == Trigger.RENEW))
                .doesNotContain(ACTIVE);
    }

    @Test
    void revoked_is_for_good() {
        assertThat(reachable(REVOKED, trigger -> true)).containsExactly(REVOKED);
        assertThat(Stream.of(Party.values()).flatMap(party -> LifeCycle.possible(REVOKED, party).stream()))
                .isEmpty();
    }

    @Test
    void every_trigger_is_somebodys_and_leads_somewhere() {
        for (Trigger trigger : Trigger.values()) {
            assertThat(Stream.of(Party.values()).anyMatch(trigger::isFor)).isTrue();
            assertThat(Stream.of(CredentialState.values())
                            .anyMatch(state -> LifeCycle.after(state, trigger).isPresent()))
                    .as(trigger.name())
                    .isTrue();
        }
    }

    private static Set<CredentialState> reachable(CredentialState from, Predicate<Trigger> allowed) {
        Set<CredentialState> seen = EnumSet.of(from);
        int before;
        do {
            before = seen.size();
            for (CredentialState state : EnumSet.copyOf(seen)) {
                Stream.of(Trigger.values())
                        .filter(allowed)
                        .flatMap(trigger -> LifeCycle.after(state, trigger).stream())
                        .forEach(seen::add);
            }
        } while (seen.size() > before);
        return seen;
    }

    private static String expected(CredentialState state, Trigger trigger) {
        String[] lines = MATRIX.split("\n");
        String[] heads = lines[0].trim().split("\\s+");
        Map<Trigger, Integer> columns = new EnumMap<>(Trigger.class);
        for (int i = 1; i < heads.length; i++) {
            columns.put(Trigger.valueOf(heads[i]), i);
        }
        return Stream.of(lines)
                .map(line -> line.trim().split("\\s+"))
                .filter(line -> line[0].equals(state.name()))
                .findFirst()
                .orElseThrow()[columns.get(trigger)];
    }
}
