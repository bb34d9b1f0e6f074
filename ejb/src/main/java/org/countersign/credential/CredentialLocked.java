package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** Too many wrong codes in a row; pending sign-ins end (case 1). */
public record CredentialLocked(CredentialId credential, PublicId publicId, AccountId account, Kind kind, Instant at) {}
