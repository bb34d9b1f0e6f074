package org.countersign.credential;

import java.io.Serializable;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** A registered credential that no code opens now; {@code OtpMessage.of(state)} says why and what to do (OTP-3). */
public record UnusableCredential(PublicId id, Kind kind, CredentialState state) implements Serializable {}
