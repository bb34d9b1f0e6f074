package org.countersign.order;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;

/**
 * A card payment that does not fit its order (case 26): the provider took money, and nothing was issued for it.
 *
 * @param expected what the order costs
 * @param card whose money it is
 */
public record ParkedPayment(
        PublicId id,
        String providerReference,
        Money expected,
        CardSummary card,
        String buyer,
        String email,
        Instant openedAt)
        implements Serializable {}
