package org.countersign.catalog;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;

/**
 * A product with what follows from buying it.
 *
 * @param code the stable word by which orders remember it
 * @param level what the credential reaches: 2, or 3 with proofing
 * @param termMonths how long the subscription lasts; 0 where none begins, as with an upgrade
 * @param shipped whether a parcel is sent
 * @param onSale whether it can be bought, or is only announced
 * @param includes the kinds that the subscription covers besides its own: phones as a second method
 * @param prices by the regions where it is sold
 */
public record ProductDetails(
        String code,
        Offer offer,
        Kind kind,
        boolean proofing,
        int level,
        int termMonths,
        boolean shipped,
        boolean onSale,
        Set<Kind> includes,
        Map<Region, Money> prices)
        implements Serializable {

    /** The price for a buyer in that country; empty where the product is not sold there. */
    public Optional<Money> priceIn(String country) {
        return Optional.ofNullable(prices.get(Region.of(country)));
    }
}
