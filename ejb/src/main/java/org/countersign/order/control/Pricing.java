package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.countersign.catalog.CatalogMessage;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.ProductRefused;
import org.countersign.catalog.boundary.Store;
import org.countersign.order.entity.Order;
import org.countersign.order.entity.OrderLine;
import org.countersign.shared.PostalAddress;

/**
 * Prices an order from the tables of this moment, never from what a page says (ORD-2). The region of a price follows the
 * bill; tax and shipping follow the parcel, or the bill where none is sent.
 */
@ApplicationScoped
public class Pricing {
    @Inject
    Store store;

    @Inject
    Rates rates;

    /** What it costs as far as the answers tell; empty while they name no country, or it is not sold there. */
    public Optional<Priced> estimate(Order order) {
        Optional<PostalAddress> billing = withCountry(order.answers().billing());
        Optional<PostalAddress> destination =
                order.shipped() ? withCountry(order.answers().shipTo().address()) : billing;
        return billing.flatMap(from -> lines(order, from.country()))
                .flatMap(lines -> destination.map(to -> priced(lines, to)));
    }

    /**
     * What it costs, all answers given.
     *
     * @throws ProductRefused if a product may not be bought by this account now, or not in that country
     */
    public Priced exact(Order order) {
        order.lines().forEach(line -> store.productFor(order.account(), line.product()));
        return estimate(order).orElseThrow(() -> new ProductRefused(CatalogMessage.NOT_SOLD_THERE));
    }

    private Priced priced(List<PricedLine> lines, PostalAddress destination) {
        return new Priced(
                lines,
                Arithmetic.totals(
                        lines,
                        rates.tax(destination.country(), destination.region()),
                        rates.shipping(destination.country())));
    }

    private Optional<List<PricedLine>> lines(Order order, String country) {
        List<PricedLine> lines = order.lines().stream()
                .flatMap(line -> line(line, country).stream())
                .toList();
        return Optional.of(lines).filter(all -> all.size() == order.lines().size());
    }

    private Optional<PricedLine> line(OrderLine line, String country) {
        ProductDetails product = store.product(line.product());
        return product.priceIn(country).map(price -> new PricedLine(product, line.quantity(), price));
    }

    private static Optional<PostalAddress> withCountry(PostalAddress address) {
        return Optional.ofNullable(address).filter(some -> some.country() != null);
    }
}
