package org.countersign.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.order.LineView;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;

/** One product of an order, with what it was and cost when the order was placed: later changes do not touch it. */
@Entity
@Table(name = "order_line")
public class OrderLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    private int place;

    @Column(name = "product_code")
    private String product;

    @Enumerated(EnumType.STRING)
    private Offer offer;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private boolean proofing;
    private int level;

    @Column(name = "term_months")
    private int termMonths;

    private boolean shipped;
    private int quantity;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    @Column(name = "recipient_id")
    private AccountId recipient;

    protected OrderLine() {}

    OrderLine(Order order, int place, int quantity) {
        this.order = order;
        this.place = place;
        this.quantity = quantity;
    }

    void of(ProductDetails chosen, Money price) {
        this.product = chosen.code();
        this.offer = chosen.offer();
        this.kind = chosen.kind();
        this.proofing = chosen.proofing();
        this.level = chosen.level();
        this.termMonths = chosen.termMonths();
        this.shipped = chosen.shipped();
        this.unitPrice = price.amount();
    }

    public String product() {
        return product;
    }

    public int quantity() {
        return quantity;
    }

    public boolean shipped() {
        return shipped;
    }

    LineView view(String currency) {
        return new LineView(
                product, offer, kind, proofing, level, termMonths, shipped, quantity, new Money(unitPrice, currency));
    }
}
