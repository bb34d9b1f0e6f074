package org.countersign.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.credential.CredentialState;
import org.countersign.credential.LifeCycle;
import org.countersign.credential.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MNG-2: the demo's credentials have pasts that the one table allows, and that end where they stand. */
class HeldPastTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:15:30Z");

    @ParameterizedTest
    @EnumSource(CredentialState.class)
    void a_past_leads_to_where_the_credential_is(CredentialState state) {
        CredentialState at = CredentialState.PENDING_ACTIVATION;
        List<Map<String, Object>> rows = HeldPast.rows(7, state, NOW.minusSeconds(60), NOW);
        for (Map<String, Object> row : rows) {
            assertThat(row).containsEntry("from_state", at.name());
            at = LifeCycle.after(at, Trigger.valueOf((String) row.get("cause"))).orElseThrow();
            assertThat(row).containsEntry("to_state", at.name());
        }
        assertThat(at).isEqualTo(state);
    }
}
