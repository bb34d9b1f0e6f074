package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * A credential has ended for good.
 *
 * @param cause by whom: {@link Trigger#DENY} gives the right back, a sweep leaves the password (SWP-1b)
 */
public record CredentialRevoked(
        CredentialId credential, PublicId publicId, AccountId account, Kind kind, Trigger cause, Instant at) {}
