package org.countersign.catalog.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.Region;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;

/**
 * Something that the store sells. It is announced, comes on sale, and may leave the sale; it is never deleted, since
 * orders remember it by its code.
 */
@Entity
public class Product {
    @Id
    private Long id;

    private String code;
    private int place;

    @Enumerated(EnumType.STRING)
    private Offer offer;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private boolean proofing;
    private int level;

    @Column(name = "term_months")
    private int termMonths;

    private boolean shipped;

    @Column(name = "on_sale")
    private boolean onSale;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "product_price", joinColumns = @JoinColumn(name = "product_id"))
    @MapKeyColumn(name = "region")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Region, Money> prices = new HashMap<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "product_included_kind", joinColumns = @JoinColumn(name = "product_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<Kind> includes = new HashSet<>();

    protected Product() {}

    public ProductDetails details() {
        return new ProductDetails(
                code,
                offer,
                kind,
                proofing,
                level,
                termMonths,
                shipped,
                onSale,
                Set.copyOf(includes),
                new EnumMap<>(prices));
    }
}
