package org.countersign.license;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.catalog.Offer;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * A key as lists show it; the key itself is not known to anybody but its reader.
 *
 * @param tail its last four signs
 * @param state as it is at the time of asking: expired also where no sweep has said so yet
 * @param redeemedAt null while it is not
 */
public record KeySummary(
        PublicId id,
        String orderReference,
        Offer offer,
        Kind kind,
        int level,
        int termMonths,
        KeyState state,
        String tail,
        Instant purchasedAt,
        Instant expiresAt,
        Instant redeemedAt)
        implements Serializable {}
