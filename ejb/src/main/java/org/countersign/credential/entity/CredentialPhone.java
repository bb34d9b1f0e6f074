package org.countersign.credential.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.credential.CredentialId;
import org.countersign.credential.PhoneSummary;
import org.countersign.credential.SendBy;
import org.countersign.shared.PhoneNumber;

/**
 * One of up to three numbers of a phone credential, proven by a code. The slot names it within its credential; range and
 * uniqueness of slots hold the three in the database too (case 20).
 */
@Entity
@Table(name = "credential_phone")
public class CredentialPhone {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "credential_id")
    private long credential;

    private int slot;
    private String number;

    @Column(name = "voice_only")
    private boolean voiceOnly;

    @Enumerated(EnumType.STRING)
    @Column(name = "send_by")
    private SendBy sendBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected CredentialPhone() {}

    public CredentialPhone(CredentialId credential, int slot, PhoneCode proven, Instant at) {
        this.credential = credential.value();
        this.slot = slot;
        this.number = proven.number().e164();
        this.voiceOnly = proven.voiceOnly();
        this.sendBy = proven.sendBy();
        this.addedAt = at;
    }

    /** A landline stays with calls, whatever is wished. */
    public void sendBy(SendBy wish) {
        this.sendBy = voiceOnly ? SendBy.CALL : wish;
    }

    public PhoneSummary summary(Integer defaultSlot) {
        return new PhoneSummary(
                slot,
                number().masked(),
                voiceOnly,
                sendBy,
                Integer.valueOf(slot).equals(defaultSlot),
                addedAt);
    }

    /** Whether it is the number that came into its slot at that instant, and not a later one. */
    public boolean isOf(Instant added) {
        return addedAt.equals(added);
    }

    public CredentialId credential() {
        return new CredentialId(credential);
    }

    public int slot() {
        return slot;
    }

    public PhoneNumber number() {
        return new PhoneNumber(number);
    }

    public boolean voiceOnly() {
        return voiceOnly;
    }

    public SendBy sendBy() {
        return sendBy;
    }
}
