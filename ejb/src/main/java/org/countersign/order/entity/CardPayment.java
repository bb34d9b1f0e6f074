package org.countersign.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.countersign.order.CardRefusal;
import org.countersign.order.CardState;
import org.countersign.order.CardSummary;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;

/**
 * One try to pay an order by card, for exactly this amount. It is opened at the provider, decided there, and told to us
 * by his message, by the buyer's return, or by our asking: whichever comes first decides, the others find it decided.
 * Until then no second try begins (ORD-3). What does not fit the order is parked for a person (case 26), who
 * releases it when the money went back.
 */
@Entity
@Table(name = "card_payment")
public class CardPayment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_payment_seq")
    @SequenceGenerator(name = "card_payment_seq", sequenceName = "card_payment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "order_id")
    private long order;

    @Column(name = "open_for")
    private Long openFor;

    @Enumerated(EnumType.STRING)
    private CardState state;

    private BigDecimal amount;
    private String currency;

    @Column(name = "provider_reference")
    private String providerReference;

    @Column(name = "pay_at")
    private String payAt;

    @Column(name = "card_token")
    private String cardToken;

    @Column(name = "card_brand")
    private String cardBrand;

    @Column(name = "card_last_four")
    private String cardLastFour;

    @Enumerated(EnumType.STRING)
    private CardRefusal refusal;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private int checks;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    protected CardPayment() {}

    public CardPayment(PublicId publicId, long order, Money amount, Instant at, Instant firstCheck) {
        this.publicId = publicId;
        this.order = order;
        this.openFor = order;
        this.state = CardState.OPENING;
        this.amount = amount.amount();
        this.currency = amount.currency();
        this.openedAt = at;
        this.nextCheckAt = firstCheck;
    }

    public void approved(String token, CardSummary card, Instant at) {
        cardToken = token;
        cardBrand = card.brand();
        cardLastFour = card.lastFour();
        decide(CardState.APPROVED, at);
    }

    public void refused(CardRefusal why, Instant at) {
        refusal = why;
        decide(CardState.REFUSED, at);
    }

    /** Money came that does not fit: nothing is issued for it until a person has looked. */
    public void park(Instant at) {
        decide(CardState.PARKED, at);
    }

    /** Its money went back; that is the end, whatever the provider repeats. */
    public void released(Instant at) {
        refusal = CardRefusal.CANCELLED;
        decide(CardState.RELEASED, at);
    }

    private void decide(CardState decided, Instant at) {
        state = decided;
        decidedAt = at;
        openFor = null;
        nextCheckAt = null;
    }

    public long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    public long order() {
        return order;
    }

    public CardState state() {
        return state;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    public Optional<String> providerReference() {
        return Optional.ofNullable(providerReference);
    }

    public String payAt() {
        return payAt;
    }

    public Optional<CardRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<CardSummary> card() {
        return Optional.ofNullable(cardBrand).map(brand -> new CardSummary(brand, cardLastFour));
    }

    public Instant openedAt() {
        return openedAt;
    }

    public int checks() {
        return checks;
    }
}
