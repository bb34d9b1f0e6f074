package org.countersign.order.entity;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.countersign.order.Totals;
import org.countersign.shared.Money;

/** The totals of a placed order as columns; one currency for all. */
@Embeddable
public record StoredTotals(
        String currency,
        BigDecimal subtotal,
        BigDecimal voucher,
        BigDecimal promotion,
        BigDecimal tax,
        BigDecimal shipping,
        BigDecimal handling,
        BigDecimal total) {

    static StoredTotals of(Totals totals) {
        return new StoredTotals(
                totals.total().currency(),
                totals.subtotal().amount(),
                totals.voucher().amount(),
                totals.promotion().amount(),
                totals.tax().amount(),
                totals.shipping().amount(),
                totals.handling().amount(),
                totals.total().amount());
    }

    Totals totals() {
        return new Totals(
                money(subtotal),
                money(voucher),
                money(promotion),
                money(tax),
                money(shipping),
                money(handling),
                money(total));
    }

    Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
