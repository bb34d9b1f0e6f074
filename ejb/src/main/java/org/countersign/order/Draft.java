package org.countersign.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.countersign.catalog.ProductDetails;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/**
 * An order that its buyer is still answering, or paying by card. Answers that were not confirmed yet are what the
 * account suggests.
 *
 * @param partnerName null where the product was chosen among all
 * @param path the steps that this order has
 * @param confirmed the steps that were answered
 * @param current the step at which to go on
 * @param billing any part may be null
 * @param shipTo any part may be null
 * @param phone to which a test message went, or null
 * @param method null until chosen
 * @param poNumber or null
 * @param totals what it costs as far as the answers tell; null where no country is known
 */
public record Draft(
        PublicId id,
        OrderState state,
        PublicId partner,
        String partnerName,
        ProductDetails product,
        List<CheckoutStep> path,
        Set<CheckoutStep> confirmed,
        CheckoutStep current,
        BuyerDetails buyer,
        PostalAddress billing,
        ShipTo shipTo,
        TriedPhone phone,
        PaymentMethod method,
        String poNumber,
        Totals totals,
        Instant changedAt)
        implements Serializable {

    /** Whether that step may be opened: it is answered, or next. */
    public boolean mayOpen(CheckoutStep step) {
        return path.contains(step) && path.indexOf(step) <= path.indexOf(current);
    }
}
