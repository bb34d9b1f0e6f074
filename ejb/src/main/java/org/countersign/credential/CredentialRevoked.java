package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * A credential has ended for good.
 *
 * @param cause by whom: {@link Trigger#DENY} gives the right back, a sweep leaves the password (SWP-1b)
 * @param activated whether it ever was: only the loss of such a one can lapse a proof (PRF-12)
 */
public record CredentialRevoked(
        CredentialId credential,
        PublicId publicId,
        AccountId account,
        Kind kind,
        Trigger cause,
        boolean activated,
        Instant at) {}
