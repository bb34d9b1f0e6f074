package org.countersign.order;

import java.io.Serializable;
import org.countersign.catalog.Offer;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;

/**
 * One product of an order.
 *
 * @param termMonths 0 where no term begins, as with an upgrade
 * @param shipped whether a parcel is sent for it
 */
public record LineView(
        String product,
        Offer offer,
        Kind kind,
        boolean proofing,
        int level,
        int termMonths,
        boolean shipped,
        int quantity,
        Money unitPrice)
        implements Serializable {

    public Money amount() {
        return unitPrice.times(quantity);
    }
}
