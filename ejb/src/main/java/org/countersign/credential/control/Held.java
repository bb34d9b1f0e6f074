package org.countersign.credential.control;

import java.time.Instant;
import org.countersign.credential.CredentialState;
import org.countersign.credential.entity.Credential;

/**
 * A credential that is not revoked, with what its account's rights give it, read in one statement.
 *
 * @param expiresAt when the last right that covers it runs out, or ran out
 * @param level the highest that a right in force gives; 1 if none is in force
 */
public record Held(Credential credential, Instant expiresAt, int level) {
    /** As it is at that instant, whoever has booked it or not (SEC-1: expiry is checked at use). */
    CredentialState stateAt(Instant at) {
        return credential.stateAt(at, expiresAt);
    }

    /** Whether a code opens it at that instant. */
    public boolean isActive(Instant at) {
        return stateAt(at) == CredentialState.ACTIVE;
    }
}
