package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/**
 * A right to be opened: by a license key or a sponsorship.
 *
 * @param level 2, or 3 where it was bought with proofing: it gives 2 until its holder is proofed
 * @param expiresAt the first instant at which it is over, see {@code Subscriptions.expiryOf} (MNG-0)
 * @param source the order or sponsorship it comes from, by the reference under which a token was allocated to it; 80
 *     characters at most
 */
public record OpenSubscription(
        AccountId account, Kind kind, int level, Instant purchasedAt, Instant expiresAt, String source) {}
