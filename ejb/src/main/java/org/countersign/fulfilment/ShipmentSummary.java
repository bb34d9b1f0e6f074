package org.countersign.fulfilment;

import java.io.Serializable;
import java.time.Instant;
import org.countersign.shared.PublicId;

/**
 * A shipment as its receiver sees it.
 *
 * @param serial the last four signs of the token's serial; null before one is set aside
 * @param trackingNumber null before it was posted
 * @param shippedAt null before it was posted
 */
public record ShipmentSummary(
        PublicId id,
        String orderReference,
        ShipmentState state,
        String serial,
        String trackingNumber,
        Instant orderedAt,
        Instant shippedAt)
        implements Serializable {}
