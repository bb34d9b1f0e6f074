package org.countersign.order.control;

import java.util.List;
import org.countersign.catalog.ProductDetails;
import org.countersign.order.Totals;
import org.countersign.shared.Money;

/** What an order costs at this moment, line by line and in all. */
public record Priced(List<PricedLine> lines, Totals totals) {
    List<Money> unitPrices() {
        return lines.stream().map(PricedLine::unitPrice).toList();
    }

    List<ProductDetails> products() {
        return lines.stream().map(PricedLine::product).toList();
    }
}
