package org.countersign.credential.control;

import java.time.Instant;
import java.util.Objects;
import org.countersign.credential.CredentialId;
import org.countersign.credential.CredentialState;
import org.countersign.credential.entity.Credential;
import org.countersign.crypto.SealedSecret;
import org.countersign.otp.OtpProfile;
import org.countersign.otp.Position;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * What the gate must know of a credential, read in one statement after the try was charged.
 *
 * @param failures with the try just charged
 * @param profile null for a phone, as is the secret
 * @param codeHash of the outstanding code; null for a token, where none was sent, and where its send was given
 *     back
 * @param expiresAt when the last right that covers it runs out; null if none is open
 * @param level the highest that a right in force gives; null if none is in force
 */
public record Factor(
        Long id,
        PublicId publicId,
        Kind kind,
        CredentialState state,
        int failures,
        OtpProfile profile,
        SealedSecret secret,
        long lastFactor,
        int drift,
        String codeHash,
        Integer codeSlot,
        Instant codeExpiresAt,
        Instant codeUsedAt,
        Instant expiresAt,
        Integer level) {

    CredentialId credential() {
        return new CredentialId(id);
    }

    Position position() {
        return new Position(lastFactor, drift);
    }

    /** As it is at that instant, whoever has booked it or not (SEC-1: expiry is checked at use). */
    CredentialState stateAt(Instant at) {
        return Credential.stateAt(state, at, Objects.requireNonNullElse(expiresAt, at));
    }

    /** Whether a code for that phone is out and not over. */
    boolean awaitsCode(Integer slot, Instant at) {
        return codeHash != null && codeSlot.equals(slot) && at.isBefore(codeExpiresAt);
    }
}
