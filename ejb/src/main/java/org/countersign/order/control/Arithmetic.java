package org.countersign.order.control;

import java.util.List;
import java.util.Optional;
import org.countersign.order.Totals;
import org.countersign.order.entity.ShippingRate;
import org.countersign.order.entity.TaxRate;
import org.countersign.shared.Money;

/**
 * Adds an order up (ORD-2), exact to the cent: tax is taken once from the whole taxed amount and rounded half up, never
 * line by line, so that the parts always make the total.
 */
final class Arithmetic {
    private Arithmetic() {}

    /**
     * @param lines at least one, all of one currency
     * @param tax of the place where the goods go; empty where none is taken
     * @param rate of the country to which the parcel goes; asked only if something is shipped
     */
    static Totals totals(List<PricedLine> lines, Optional<TaxRate> tax, Optional<ShippingRate> rate) {
        Money nothing = Money.zero(lines.get(0).unitPrice().currency());
        Money subtotal = lines.stream().map(PricedLine::amount).reduce(nothing, Money::plus);
        int parcelled = lines.stream()
                .filter(line -> line.product().shipped())
                .mapToInt(PricedLine::quantity)
                .sum();
        Optional<ShippingRate> charged = rate.filter(any -> parcelled > 0);
        Money shipping = charged.map(some -> some.shipping(parcelled)).orElse(nothing);
        Money handling = charged.map(ShippingRate::handling).orElse(nothing);
        Money taxed = tax.filter(TaxRate::onShipping)
                .map(with -> subtotal.plus(shipping).plus(handling))
                .orElse(subtotal);
        Money due = tax.map(some -> taxed.percent(some.percent())).orElse(nothing);
        return Totals.of(subtotal, nothing, nothing, due, shipping, handling);
    }
}
