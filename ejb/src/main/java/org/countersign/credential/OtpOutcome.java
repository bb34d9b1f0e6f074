package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** What the gate says of a code. Values, not exceptions: what was charged must stay charged. */
public sealed interface OtpOutcome extends Serializable {
    /** Right, and used up now. */
    record Accepted(CredentialId credential, PublicId publicId, Kind kind, int level, Instant at)
            implements OtpOutcome {}

    /** The others name their text. */
    sealed interface Denied extends OtpOutcome {
        OtpMessage message();
    }

    /** Wrong, or used before: neither is told apart, nor how many tries are left (OTP-5, case 11). */
    record Refused() implements Denied {
        @Override
        public OtpMessage message() {
            return OtpMessage.NOT_RIGHT;
        }
    }

    /** The code sent to the phone has run out, or none was sent: a new one can be (PHN-1). Not evaluated, not charged. */
    record CodeExpired() implements Denied {
        @Override
        public OtpMessage message() {
            return OtpMessage.CODE_EXPIRED;
        }
    }

    /** The credential is locked, by this very try or before. */
    record Locked(PublicId publicId) implements Denied {
        @Override
        public OtpMessage message() {
            return OtpMessage.LOCKED;
        }
    }

    /** Past its expiry: Skip OTP, then renew. */
    record Expired(PublicId publicId) implements Denied {
        @Override
        public OtpMessage message() {
            return OtpMessage.EXPIRED;
        }
    }

    /** In a state that lets no code through (OTP-3). */
    record NotUsable(CredentialState state) implements Denied {
        @Override
        public OtpMessage message() {
            return OtpMessage.of(state);
        }
    }
}
