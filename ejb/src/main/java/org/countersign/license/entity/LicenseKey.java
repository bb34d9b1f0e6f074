package org.countersign.license.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.countersign.catalog.Offer;
import org.countersign.crypto.SealedSecret;
import org.countersign.license.KeyEnd;
import org.countersign.license.KeyFor;
import org.countersign.license.KeyState;
import org.countersign.license.KeySummary;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/**
 * One license key. It is issued when its order is paid, sent by e-mail, and redeemed once, by the buyer or a colleague;
 * or it is taken back, or a year goes by. The key itself is nowhere: its hash finds it, its last four signs name it. For
 * a day it also lies here sealed, for the buyer's confirmation page (ORD-5). Its state changes by conditional updates
 * alone ({@code Claims}), so an instance read here may be out of date by then.
 */
@Entity
@Table(name = "license_key")
public class LicenseKey {
    private static final int TAIL = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "license_key_seq")
    @SequenceGenerator(name = "license_key_seq", sequenceName = "license_key_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "key_hash")
    private String hash;

    private String tail;

    @Column(name = "order_reference")
    private String orderReference;

    private int place;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Offer offer;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int level;

    @Column(name = "term_months")
    private int termMonths;

    @Column(name = "buyer_id")
    private AccountId buyer;

    @Column(name = "organization_id")
    private OrganizationId organization;

    @Enumerated(EnumType.STRING)
    private KeyState state = KeyState.ISSUED;

    @Column(name = "purchased_at")
    private Instant purchasedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "redeemed_by")
    private AccountId redeemedBy;

    @Column(name = "redeemed_at")
    private Instant redeemedAt;

    @Column(name = "credential_id")
    private PublicId credential;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_cause")
    private KeyEnd end;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed"))
    private SealedSecret sealed;

    @Column(name = "sealed_until")
    private Instant sealedUntil;

    protected LicenseKey() {}

    /**
     * @param place the key's number in its order, from 1
     * @param edition 1, and one more with each resend
     */
    public LicenseKey(PublicId publicId, Bought bought, KeyFor good, int place, int edition, Instant expiresAt) {
        this.publicId = publicId;
        this.orderReference = bought.orderReference();
        this.buyer = bought.buyer();
        this.organization = bought.organization();
        this.offer = good.offer();
        this.kind = good.kind();
        this.level = good.level();
        this.termMonths = good.termMonths();
        this.purchasedAt = good.purchasedAt();
        this.place = place;
        this.edition = edition;
        this.expiresAt = expiresAt;
    }

    /** From now on that key is this one. */
    public void reads(String normalized, String keyedHash) {
        hash = keyedHash;
        tail = normalized.substring(normalized.length() - TAIL);
    }

    /** Lies ready for the buyer's confirmation page until then (ORD-5). */
    public void handOver(SealedSecret secret, Instant until) {
        sealed = secret;
        sealedUntil = until;
    }

    /** Whether it was issued to that person or his company: who may use it, and be told what became of it (ONB-2, 3). */
    public boolean concerns(AccountId account, OrganizationId company) {
        return account.equals(buyer) || Objects.equals(company, organization);
    }

    public boolean redeemedBy(AccountId account) {
        return account.equals(redeemedBy);
    }

    /** Its state at that moment: expired also where no sweep has said so yet (SEC-1). */
    public KeyState stateAt(Instant now) {
        return state == KeyState.ISSUED && !now.isBefore(expiresAt) ? KeyState.EXPIRED : state;
    }

    public KeySummary summary(Instant now) {
        return new KeySummary(
                publicId,
                orderReference,
                offer,
                kind,
                level,
                termMonths,
                stateAt(now),
                tail,
                purchasedAt,
                expiresAt,
                redeemedAt);
    }

    public KeyFor goodFor() {
        return new KeyFor(offer, kind, level, termMonths, purchasedAt);
    }

    public Bought bought() {
        return new Bought(orderReference, buyer, organization);
    }

    /** To whom the sealed key belongs. */
    public String sealOwner() {
        return "license-key:" + publicId;
    }

    public long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    public String orderReference() {
        return orderReference;
    }

    public String tail() {
        return tail;
    }

    public int place() {
        return place;
    }

    public int edition() {
        return edition;
    }

    public AccountId buyer() {
        return buyer;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<AccountId> redeemer() {
        return Optional.ofNullable(redeemedBy);
    }

    public Instant redeemedAt() {
        return redeemedAt;
    }

    public PublicId credential() {
        return credential;
    }

    public KeyEnd end() {
        return end;
    }

    public Optional<SealedSecret> sealed(Instant now) {
        return Optional.ofNullable(sealed).filter(secret -> now.isBefore(sealedUntil));
    }
}
