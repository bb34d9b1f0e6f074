package org.countersign.credential.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.ProofingIncluded;
import org.countersign.credential.RightHasEnded;
import org.countersign.credential.SubscriptionSummary;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * The right to hold a kind of credential, with level and expiry. It is opened by a key or a sponsorship, may be
 * prolonged or upgraded, and is closed when another of its kind takes its place or nothing is held under it any more. The open
 * marker lets the database see to it that an account has at most one open of a kind.
 */
@Entity
public class Subscription {
    private static final Integer OPEN = 1;
    private static final int UNPROOFED = 2;
    private static final int PROOFED = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscription_seq")
    @SequenceGenerator(name = "subscription_seq", sequenceName = "subscription_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** What it was bought for. */
    private int bought;

    /** What it gives: that of a proofed person's right is 3 only while he is proofed (PRF-12). */
    private int level;

    @Column(name = "covers_phones")
    private boolean coversPhones;

    @Column(name = "purchased_at")
    private Instant purchasedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String source;

    /** The order of its upgrade; null where there was none (PRF-13). */
    @Column(name = "upgrade_source")
    private String upgradeSource;

    @Column(name = "open_marker")
    private Integer openMarker;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Subscription() {}

    public Subscription(PublicId publicId, OpenSubscription asked, Instant at) {
        this.publicId = publicId;
        this.account = asked.account();
        this.kind = asked.kind();
        this.bought = asked.level();
        this.level = Math.min(asked.level(), UNPROOFED);
        this.coversPhones = true;
        this.purchasedAt = asked.purchasedAt();
        this.expiresAt = asked.expiresAt();
        this.source = asked.source();
        this.openMarker = OPEN;
        this.openedAt = at;
    }

    /** Over for good; what was held under it is revoked or stands under another. */
    public void close(Instant at) {
        openMarker = null;
        closedAt = at;
    }

    /** Gives what it was bought for. */
    public void proofed() {
        level = bought;
    }

    /** Gives no more than a right of somebody whom nobody has proofed. */
    public void proofLapsed() {
        level = Math.min(bought, UNPROOFED);
    }

    /**
     * As if it had been bought with proofing, by that order. It gives what it gave until its holder is proofed, and ends
     * when it would have ended (PRF-13).
     *
     * @throws RightHasEnded if it is over at that instant
     * @throws ProofingIncluded if it was bought with proofing, or upgraded before
     */
    public void upgrade(String order, Instant at) {
        if (isOver(at)) {
            throw new RightHasEnded(kind);
        }
        if (isProofingIncluded()) {
            throw new ProofingIncluded();
        }
        bought = PROOFED;
        upgradeSource = order;
    }

    /** Whether it was bought with proofing, at once or later. */
    public boolean isProofingIncluded() {
        return bought > UNPROOFED;
    }

    /** Whether it gives less than it was bought for until its holder is proofed. */
    public boolean awaitsProofing() {
        return level < bought;
    }

    /**
     * Whether nothing can be registered under it before its holder is proofed (ONB-4). Under one that was upgraded
     * everything can that could be before: without proofing it was good for level 2, and that was paid for (PRF-13).
     */
    public boolean provesFirst() {
        return awaitsProofing() && upgradeSource == null;
    }

    /** The kinds that may be held under it: its own, and phones as a second method. */
    public Set<Kind> covers() {
        return coversPhones ? EnumSet.of(kind, Kind.PHONE) : EnumSet.of(kind);
    }

    public SubscriptionSummary summary() {
        return new SubscriptionSummary(
                publicId,
                kind,
                level,
                purchasedAt,
                expiresAt,
                source,
                upgradeSource == null ? source : upgradeSource,
                covers(),
                awaitsProofing());
    }

    public AccountId account() {
        return account;
    }

    public Kind kind() {
        return kind;
    }

    public int level() {
        return level;
    }

    public Instant purchasedAt() {
        return purchasedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String source() {
        return source;
    }

    public boolean isOver(Instant at) {
        return !at.isBefore(expiresAt);
    }
}
