package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * An open right of an account.
 *
 * @param level what it gives now
 * @param source the order or sponsorship it comes from
 * @param levelSource the one that its level comes from: that of its upgrade, if there was one (PRF-13); else the source
 * @param covers the kinds it lets the account hold: its own, and phones as a second method
 * @param awaitsProofing whether it was bought with proofing, and its holder is not proofed
 */
public record SubscriptionSummary(
        PublicId id,
        Kind kind,
        int level,
        Instant purchasedAt,
        Instant expiresAt,
        String source,
        String levelSource,
        Set<Kind> covers,
        boolean awaitsProofing)
        implements Serializable {}
