package org.countersign.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.countersign.license.KeyState;
import org.countersign.license.KeySummary;
import org.countersign.shared.Money;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/**
 * A placed order, whole.
 *
 * @param partnerName null where the product was chosen among all
 * @param shipTo null where no parcel is sent
 * @param card null where it was not paid by card
 * @param paidAt null while it is not paid
 * @param outstanding what is still to come; zero once paid
 * @param over what came beyond the total
 * @param keys its license keys; replaced ones are left out
 */
public record OrderDetails(
        PublicId id,
        String number,
        OrderState state,
        Instant placedAt,
        Instant paidAt,
        Instant endedAt,
        String partnerName,
        BuyerDetails buyer,
        PostalAddress billing,
        ShipTo shipTo,
        List<LineView> lines,
        Totals totals,
        PaymentMethod method,
        String poNumber,
        CardSummary card,
        Money received,
        Money outstanding,
        Money over,
        Set<OrderTrigger> possible,
        List<KeySummary> keys)
        implements Serializable {

    /** Whether there is a key that nobody has used. */
    public boolean keyWaits() {
        return keys.stream().anyMatch(key -> key.state() == KeyState.ISSUED);
    }
}
