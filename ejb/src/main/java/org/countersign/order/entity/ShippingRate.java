package org.countersign.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.countersign.shared.Money;

/** What parcels to a country cost (ORD-2); an administrator edits it. The country {@code *} is every other. */
@Entity
@Table(name = "shipping_rate")
public class ShippingRate {
    /** Every country without a rate of its own. */
    public static final String ELSEWHERE = "*";

    @Id
    private String country;

    @Column(name = "first_item")
    private BigDecimal firstItem;

    @Column(name = "further_item")
    private BigDecimal furtherItem;

    private BigDecimal handling;
    private String currency;

    protected ShippingRate() {}

    public ShippingRate(
            String country, BigDecimal firstItem, BigDecimal furtherItem, BigDecimal handling, String currency) {
        this.country = country;
        this.firstItem = firstItem;
        this.furtherItem = furtherItem;
        this.handling = handling;
        this.currency = currency;
    }

    public String country() {
        return country;
    }

    /** @param items at least one */
    public Money shipping(int items) {
        return new Money(firstItem, currency).plus(new Money(furtherItem, currency).times(items - 1));
    }

    /** Once an order. */
    public Money handling() {
        return new Money(handling, currency);
    }
}
