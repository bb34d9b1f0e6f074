package org.countersign.order;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;

/**
 * A placed order in a list.
 *
 * @param kind of its first product
 * @param received what came for an invoice so far
 */
public record OrderSummary(
        PublicId id,
        String number,
        OrderState state,
        Instant placedAt,
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
