package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** A credential can be used from now on. */
public record CredentialActivated(
        CredentialId credential, PublicId publicId, AccountId account, Kind kind, Instant at) {}
