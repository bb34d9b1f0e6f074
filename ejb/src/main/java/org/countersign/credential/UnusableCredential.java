package org.countersign.credential;

import java.io.Serializable;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** A registered credential that no code opens now (OTP-3). */
public record UnusableCredential(PublicId id, Kind kind, CredentialState state) implements Serializable {

    /** Why, and what to do (section 16). */
    public OtpMessage reason() {
        return OtpMessage.of(state);
    }
}
