package org.countersign.order;

import java.io.Serializable;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;

/** One product of an order. */
public record LineView(
        String product, Kind kind, boolean proofing, int level, int termMonths, int quantity, Money unitPrice)
        implements Serializable {

    public Money amount() {
        return unitPrice.times(quantity);
    }
}
