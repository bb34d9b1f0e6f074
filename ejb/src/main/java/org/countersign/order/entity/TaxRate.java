package org.countersign.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

/** The tax of a country or of a state in it (ORD-2); an administrator edits it. */
@Entity
@Table(name = "tax_rate")
public class TaxRate {
    @EmbeddedId
    private Place place;

    private BigDecimal percent;

    @Column(name = "on_shipping")
    private boolean onShipping;

    protected TaxRate() {}

    public TaxRate(String country, String region, BigDecimal percent, boolean onShipping) {
        this.place = new Place(country, region);
        this.percent = percent;
        this.onShipping = onShipping;
    }

    public BigDecimal percent() {
        return percent;
    }

    /** Whether shipping and handling are taxed like the goods. */
    public boolean onShipping() {
        return onShipping;
    }

    /** A country, and a state of it; an empty region is the whole country. */
    @Embeddable
    public record Place(String country, String region) implements Serializable {}
}
