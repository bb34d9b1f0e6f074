package org.countersign.order.control;

import org.countersign.catalog.ProductDetails;
import org.countersign.shared.Money;

/** A line with the product and the price of this moment. */
record PricedLine(ProductDetails product, int quantity, Money unitPrice) {
    Money amount() {
        return unitPrice.times(quantity);
    }
}
