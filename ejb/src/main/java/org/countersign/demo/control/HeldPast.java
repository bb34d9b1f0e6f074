package org.countersign.demo.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.credential.CredentialState;
import org.countersign.credential.LifeCycle;
import org.countersign.credential.Trigger;

/** How a persona's credential came to where it is, as the product would have noted it: by the one table (MNG-2). */
final class HeldPast {
    private HeldPast() {}

    /** Rows of the history, beginning before the first registration. */
    static List<Map<String, Object>> rows(long credential, CredentialState state, Instant activated, Instant now) {
        List<Map<String, Object>> rows = new ArrayList<>();
        CredentialState from = CredentialState.PENDING_ACTIVATION;
        for (Trigger cause : causes(state)) {
            CredentialState to = LifeCycle.after(from, cause).orElseThrow();
            rows.add(row(credential, from, cause, to, cause == Trigger.ACTIVATE ? activated : now));
            from = to;
        }
        return rows;
    }

    private static List<Trigger> causes(CredentialState state) {
        return switch (state) {
            case PENDING_ACTIVATION -> List.of();
            case PENDING_APPROVAL -> List.of(Trigger.SUBMIT);
            case ACTIVE -> List.of(Trigger.ACTIVATE);
            case LOCKED -> List.of(Trigger.ACTIVATE, Trigger.LOCK);
            case SUSPENDED_BY_USER -> List.of(Trigger.ACTIVATE, Trigger.SUSPEND);
            case SUSPENDED_BY_ADMINISTRATOR -> List.of(Trigger.ACTIVATE, Trigger.SUSPEND_BY_ADMINISTRATOR);
            case EXPIRED -> List.of(Trigger.ACTIVATE, Trigger.EXPIRE);
            case REVOKED -> List.of(Trigger.ACTIVATE, Trigger.REVOKE);
        };
    }

    private static Map<String, Object> row(
            long credential, CredentialState from, Trigger cause, CredentialState to, Instant at) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("credential_id", credential);
        row.put("moved_at", at);
        row.put("from_state", from.name());
        row.put("cause", cause.name());
        row.put("to_state", to.name());
        row.put("party", "SYSTEM");
        return row;
    }
}
