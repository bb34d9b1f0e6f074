package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * A credential as lists show it; nothing in it helps anybody who must not use it.
 *
 * @param state as it is now: past its expiry it is EXPIRED, whether a sweep ran or not
 * @param awaitsProofing whether a right in force gives it level 3 as soon as its holder is proofed
 * @param serial the last four signs of the token's serial; null for other kinds and before registration
 * @param phones the numbers, masked, the default first; empty for other kinds
 * @param lastUsedAt null if never
 * @param possible what its holder may do now, so that pages cannot disagree with the rule
 */
public record CredentialSummary(
        PublicId id,
        Kind kind,
        CredentialState state,
        int level,
        boolean awaitsProofing,
        String serial,
        List<String> phones,
        Instant purchasedAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Set<Trigger> possible)
        implements Serializable {}
