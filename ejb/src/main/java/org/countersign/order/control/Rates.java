package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.countersign.order.entity.ShippingRate;
import org.countersign.order.entity.TaxRate;

/** The rate tables in the database (ORD-2). */
@ApplicationScoped
public class Rates {
    @PersistenceContext
    EntityManager database;

    /** The state's rate, or else the country's; empty where no tax is taken. */
    Optional<TaxRate> tax(String country, String region) {
        return tax(new TaxRate.Place(country, region == null ? "" : region))
                .or(() -> tax(new TaxRate.Place(country, "")));
    }

    private Optional<TaxRate> tax(TaxRate.Place place) {
        return Optional.ofNullable(database.find(TaxRate.class, place));
    }

    /** The country's rate, or else the one for everywhere else. */
    Optional<ShippingRate> shipping(String country) {
        return Optional.ofNullable(database.find(ShippingRate.class, country))
                .or(() -> Optional.ofNullable(database.find(ShippingRate.class, ShippingRate.ELSEWHERE)));
    }
}
