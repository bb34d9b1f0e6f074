package org.countersign.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.entity.Product;

/** The products in the database. */
@ApplicationScoped
public class Products {
    @PersistenceContext
    EntityManager database;

    /** Everything of that offer, in the order in which the store shows it; prices and inclusions come along. */
    public List<ProductDetails> offered(Offer offer) {
        return database.createQuery(
                        "select distinct p from Product p left join fetch p.prices left join fetch p.includes"
                                + " where p.offer = :offer order by p.place",
                        Product.class)
                .setParameter("offer", offer)
                .getResultStream()
                .map(Product::details)
                .toList();
    }

    public Optional<ProductDetails> byCode(String code) {
        return database.createQuery(
                        "select distinct p from Product p left join fetch p.prices left join fetch p.includes"
                                + " where p.code = :code",
                        Product.class)
                .setParameter("code", code)
                .getResultStream()
                .map(Product::details)
                .findFirst();
    }
}
