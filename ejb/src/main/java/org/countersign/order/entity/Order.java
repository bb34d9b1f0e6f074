package org.countersign.order.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.account.Contact;
import org.countersign.catalog.ProductDetails;
import org.countersign.order.LineView;
import org.countersign.order.OrderState;
import org.countersign.order.Totals;
import org.countersign.shared.AccountId;
import org.countersign.shared.Money;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/**
 * An order. It begins as a draft with what the account knows of its buyer, collects his answers, freezes while a card
 * payment is under way, and is placed once: with a number, the prices of that moment and its totals. From then on nothing
 * of it changes but its state and what came for its invoice. Only {@code OrderBook} moves it, by the one table.
 */
@Entity(name = "PurchaseOrder")
@Table(name = "purchase_order")
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchase_order_seq")
    @SequenceGenerator(name = "purchase_order_seq", sequenceName = "purchase_order_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "open_for")
    private AccountId openFor;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "organization_id")
    private OrganizationId organization;

    @Column(name = "partner_id")
    private OrganizationId partner;

    private Locale locale;
    private ZoneId zone;

    @Embedded
    private Answers answers;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("place")
    private List<OrderLine> lines = new ArrayList<>();

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "order_number")
    private String number;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private StoredTotals totals;

    private BigDecimal received = BigDecimal.ZERO;

    @Column(name = "keys_sent_again", updatable = false)
    private int keysSentAgain;

    @Column(name = "keys_sent_again_at", updatable = false)
    private Instant keysSentAgainAt;

    protected Order() {}

    /** A draft of that person, with what his account knows. */
    public Order(PublicId publicId, Contact contact, Instant at) {
        this.publicId = publicId;
        this.state = OrderState.DRAFT;
        this.openFor = contact.id();
        this.account = contact.id();
        this.organization = contact.organization();
        this.locale = contact.locale();
        this.zone = contact.zone();
        this.answers = new Answers(contact);
        this.lines.add(new OrderLine(this, 1, 1));
        this.startedAt = at;
        this.changedAt = at;
    }

    /** The wanted product, at the price of this moment. */
    public void choose(ProductDetails product, Money price, OrganizationId goodFor, Instant at) {
        lines.get(0).of(product, price);
        partner = goodFor;
        changedAt = at;
    }

    /** The answers, for changing them. */
    public Answers answer(Instant at) {
        changedAt = at;
        return answers;
    }

    /** Keeps the prices of this moment; from now on the order costs this. */
    public void price(List<Money> unitPrices, List<ProductDetails> products, Totals exact) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).of(products.get(i), unitPrices.get(i));
        }
        totals = StoredTotals.of(exact);
    }

    /** Becomes binding under that number. */
    public void place(String orderNumber, Instant at) {
        number = orderNumber;
        placedAt = at;
        openFor = null;
    }

    /** Its invoice is to be paid by that day, whatever becomes of the terms. */
    public void payableUntil(LocalDate day) {
        dueOn = day;
    }

    /** Money came for its invoice. */
    public void receive(Money amount) {
        received = received().plus(amount).amount();
    }

    public void paid(Instant at) {
        paidAt = at;
    }

    /** Nothing more is expected of it. */
    public void end(Instant at) {
        endedAt = at;
        openFor = null;
    }

    public long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    public OrderState state() {
        return state;
    }

    public AccountId account() {
        return account;
    }

    public OrganizationId organization() {
        return organization;
    }

    public Optional<OrganizationId> partner() {
        return Optional.ofNullable(partner);
    }

    public Locale locale() {
        return locale;
    }

    /** Where its buyer was when he began it: the zone of the days on its documents. */
    public ZoneId zone() {
        return zone;
    }

    public Answers answers() {
        return answers;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    public List<LineView> lineViews() {
        return lines.stream().map(line -> line.view(totals.currency())).toList();
    }

    /** Whether a parcel is sent. */
    public boolean shipped() {
        return lines.stream().anyMatch(OrderLine::shipped);
    }

    /** What a placed or priced order costs. */
    public Totals totals() {
        return totals.totals();
    }

    public Money received() {
        return totals.money(received);
    }

    public String number() {
        return number;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** By when its invoice is to be paid; empty where there is none. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Instant paidAt() {
        return paidAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
