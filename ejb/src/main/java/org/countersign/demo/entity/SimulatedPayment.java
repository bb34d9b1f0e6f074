package org.countersign.demo.entity;

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
import java.time.Duration;
import java.time.Instant;
import org.countersign.demo.HostedPayment;
import org.countersign.demo.MagicCard;
import org.countersign.demo.OpenPayment;
import org.countersign.demo.ProviderAnswer;
import org.countersign.demo.ProviderAnswer.Word;
import org.countersign.shared.Money;

/**
 * A payment in the simulated provider's own book. A card decides it; what he says about it then follows from the card and
 * from the time that has passed. The card's number is not kept.
 */
@Entity
@Table(name = "simulated_payment")
public class SimulatedPayment {
    private static final Duration SLOW = Duration.ofMinutes(2);
    private static final Duration LATE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "simulated_payment_seq")
    @SequenceGenerator(name = "simulated_payment_seq", sequenceName = "simulated_payment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String reference;

    @Column(name = "idempotency_key")
    private String key;

    @Column(name = "order_reference")
    private String orderReference;

    private BigDecimal amount;
    private String currency;
    private String email;

    @Column(name = "return_to")
    private String returnTo;

    @Column(name = "notify_at")
    private String notifyAt;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private MagicCard magic;

    @Column(name = "card_token")
    private String token;

    @Column(name = "card_brand")
    private String brand;

    @Column(name = "card_last_four")
    private String lastFour;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private int notices;

    @Column(name = "notice_at")
    private Instant noticeAt;

    protected SimulatedPayment() {}

    public SimulatedPayment(String reference, OpenPayment asked, Instant at, Instant expiresAt) {
        this.reference = reference;
        this.key = asked.key();
        this.orderReference = asked.orderReference();
        this.amount = asked.amount().amount();
        this.currency = asked.amount().currency();
        this.email = asked.email();
        this.returnTo = asked.returnTo();
        this.notifyAt = asked.notifyAt();
        this.stage = Stage.OPEN;
        this.openedAt = at;
        this.expiresAt = expiresAt;
    }

    /** A card was entered. */
    public void enter(MagicCard card, String cardToken, Instant at) {
        magic = card;
        token = cardToken;
        brand = card.brand();
        lastFour = card.lastFour();
        if (card == MagicCard.CHALLENGED) {
            stage = Stage.CHALLENGED;
        } else {
            decide(Stage.ENTERED, at);
        }
    }

    /** The bank's customer answered the bank. */
    public void answerChallenge(boolean agreed, Instant at) {
        decide(agreed ? Stage.ENTERED : Stage.FAILED, at);
    }

    /** Buyer or shop gave it up; what is decided stays. */
    public void cancel(Instant at) {
        if (stage == Stage.OPEN || stage == Stage.CHALLENGED) {
            decide(Stage.CANCELLED, at);
        }
    }

    private void decide(Stage decided, Instant at) {
        stage = decided;
        decidedAt = at;
        notices = magic == MagicCard.ANSWERED_TWICE ? 3 : 1;
        noticeAt = magic == null ? at : at.plus(noticeDelay());
    }

    private Duration noticeDelay() {
        return switch (magic) {
            case SLOW_APPROVED, SLOW_DECLINED -> SLOW;
            case SILENT, LATE_CAPTURE -> LATE;
            default -> Duration.ZERO;
        };
    }

    /** One message was sent. */
    public void noticed() {
        notices--;
        if (notices <= 0) {
            noticeAt = null;
        }
    }

    public boolean takesCard(Instant now) {
        return stage == Stage.OPEN && now.isBefore(expiresAt);
    }

    public boolean challenged(Instant now) {
        return stage == Stage.CHALLENGED && now.isBefore(expiresAt);
    }

    public HostedPayment page(Instant now) {
        return new HostedPayment(reference, amount(), takesCard(now), challenged(now), returnTo, expiresAt);
    }

    /** What the provider says at that moment. */
    public ProviderAnswer answer(Instant now) {
        return switch (stage) {
            case OPEN, CHALLENGED ->
                ProviderAnswer.of(now.isBefore(expiresAt) ? Word.OPEN : Word.EXPIRED, orderReference);
            case CANCELLED -> ProviderAnswer.of(Word.CANCELLED, orderReference);
            case FAILED -> ProviderAnswer.of(Word.AUTHENTICATION_FAILED, orderReference);
            case ENTERED -> decided(now);
        };
    }

    private ProviderAnswer decided(Instant now) {
        return switch (magic) {
            case DECLINED -> ProviderAnswer.of(Word.DECLINED, orderReference);
            case INSUFFICIENT_FUNDS -> ProviderAnswer.of(Word.INSUFFICIENT_FUNDS, orderReference);
            case SLOW_APPROVED -> before(SLOW, now) ? ProviderAnswer.of(Word.PENDING, orderReference) : approved();
            case SLOW_DECLINED -> ProviderAnswer.of(before(SLOW, now) ? Word.PENDING : Word.DECLINED, orderReference);
            case SILENT -> before(LATE, now) ? ProviderAnswer.of(Word.SILENT, orderReference) : approved();
            case LATE_CAPTURE -> before(LATE, now) ? ProviderAnswer.of(Word.DECLINED, orderReference) : approved();
            default -> approved();
        };
    }

    private boolean before(Duration wait, Instant now) {
        return now.isBefore(decidedAt.plus(wait));
    }

    private ProviderAnswer approved() {
        Money captured = magic == MagicCard.WRONG_AMOUNT ? amount().minus(Money.of("0.01", currency)) : amount();
        return new ProviderAnswer(Word.APPROVED, orderReference, captured, token, brand, lastFour);
    }

    private Money amount() {
        return new Money(amount, currency);
    }

    public String reference() {
        return reference;
    }

    public String returnTo() {
        return returnTo;
    }

    public String notifyAt() {
        return notifyAt;
    }

    /** How far a simulated payment has come. */
    public enum Stage {
        OPEN,
        CHALLENGED,
        ENTERED,
        FAILED,
        CANCELLED
    }
}
