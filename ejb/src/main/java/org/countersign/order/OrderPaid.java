package org.countersign.order;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/**
 * An order was paid in full; what it promised is due. Fired in the transaction in which the payment was recorded.
 *
 * @param orderReference the order's number, by which people and other features know it
 * @param lines what was bought
 * @param shipTo where the parcel goes; null where none is sent
 * @param phone the buyer's, in E.164, for the carrier
 * @param at when it was paid: the purchase, from which the term counts (MNG-0)
 */
public record OrderPaid(
        String orderReference,
        PublicId order,
        AccountId buyer,
        OrganizationId organization,
        String email,
        String phone,
        Locale locale,
        List<LineView> lines,
        ShipTo shipTo,
        Instant at) {}
