package org.countersign.order;

import java.io.Serializable;
import org.countersign.shared.Money;

/**
 * What an order costs, part by part, exact to the cent in one currency (ORD-2). Voucher and promotion are amounts taken
 * off. Holds only if the total is the sum of its parts and nothing is negative.
 */
public record Totals(
        Money subtotal, Money voucher, Money promotion, Money tax, Money shipping, Money handling, Money total)
        implements Serializable {

    public Totals {
        Money sum = subtotal.minus(voucher)
                .minus(promotion)
                .plus(tax)
                .plus(shipping)
                .plus(handling);
        if (!sum.equals(total) || total.isNegative()) {
            throw new IllegalArgumentException("the parts make " + sum + ", not " + total);
        }
    }

    /** The total of these parts. */
    public static Totals of(Money subtotal, Money voucher, Money promotion, Money tax, Money shipping, Money handling) {
        Money total = subtotal.minus(voucher)
                .minus(promotion)
                .plus(tax)
                .plus(shipping)
                .plus(handling);
        return new Totals(subtotal, voucher, promotion, tax, shipping, handling, total);
    }
}
