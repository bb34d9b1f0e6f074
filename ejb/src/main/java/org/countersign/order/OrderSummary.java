package org.countersign.order;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.catalog.Offer;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;

/**
 * A placed order in a list.
 *
 * @param offer of its first product, as the kind
 * @param received what came for an invoice so far
 */
public record OrderSummary(
        PublicId id,
        String number,
        OrderState state,
        Instant placedAt,
        Offer offer,
        Kind kind,
        boolean proofing,
        PaymentMethod method,
        String poNumber,
        String buyer,
        String email,
        String organization,
        Money total,
        Money received)
        implements Serializable {}
