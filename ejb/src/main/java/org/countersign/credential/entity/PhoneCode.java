package org.countersign.credential.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.CredentialId;
import org.countersign.credential.PendingPhone;
import org.countersign.credential.SendBy;
import org.countersign.delivery.DeliveryTruth;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;

/**
 * The code that proves a number before it is added, or frees a locked phone. One at a time for a credential: another
 * send takes its place. Tries and use are claimed by conditional updates, not through this object.
 */
@Entity
@Table(name = "phone_code")
public class PhoneCode {
    /** How many wrong tries a code bears before another one must be sent. */
    public static final int TRIES = 5;

    @Id
    @Column(name = "credential_id")
    private Long credential;

    @Enumerated(EnumType.STRING)
    private CodePurpose purpose;

    private String number;
    private Integer slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "send_by")
    private SendBy sendBy;

    @Column(name = "voice_only")
    private boolean voiceOnly;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int attempts;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "delivery_id")
    private PublicId delivery;

    protected PhoneCode() {}

    public PhoneCode(CredentialId credential) {
        this.credential = credential.value();
    }

    /** What is proven, and how it travels; the code follows by {@link #sent}. */
    public void proves(CodePurpose newPurpose, PhoneNumber newNumber, Integer newSlot, SendBy by) {
        this.purpose = newPurpose;
        this.number = newNumber.e164();
        this.slot = newSlot;
        this.voiceOnly = newNumber.isVoiceOnly();
        this.sendBy = by;
    }

    /** A new code is out; any older one is worth nothing from now on (PHN-1). */
    public void sent(String hash, PublicId newDelivery, Instant at, Instant until) {
        this.codeHash = hash;
        this.delivery = newDelivery;
        this.sentAt = at;
        this.expiresAt = until;
        this.attempts = 0;
        this.usedAt = null;
    }

    /** As its owner sees it; the truth is what became of its delivery. */
    public PendingPhone pending(DeliveryTruth truth) {
        return new PendingPhone(number().international(), voiceOnly, truth, expiresAt, triesLeft());
    }

    public boolean isOpenAt(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    public boolean isTried() {
        return attempts > 0;
    }

    /** What carries a code that may not have left yet. */
    public Optional<PublicId> outstanding() {
        return Optional.ofNullable(delivery).filter(sent -> usedAt == null);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public int triesLeft() {
        return Math.max(0, TRIES - attempts);
    }

    public CodePurpose purpose() {
        return purpose;
    }

    public PhoneNumber number() {
        return new PhoneNumber(number);
    }

    public Integer slot() {
        return slot;
    }

    public SendBy sendBy() {
        return sendBy;
    }

    public boolean voiceOnly() {
        return voiceOnly;
    }

    public String codeHash() {
        return codeHash;
    }

    public PublicId delivery() {
        return delivery;
    }
}
