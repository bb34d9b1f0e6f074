package org.countersign.credential.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.credential.Actor;
import org.countersign.credential.CredentialId;
import org.countersign.credential.CredentialState;
import org.countersign.credential.LifeCycle;
import org.countersign.credential.TransitionRefused;
import org.countersign.credential.Trigger;
import org.countersign.crypto.SealedSecret;
import org.countersign.otp.OtpProfile;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * What an account holds as second factor: a token, up to three phones, or an app. It begins when a right is opened (or a
 * phone is added under one), is activated by registering a device, locked by wrong codes and freed by resync, suspended
 * and re-enabled, expires with its right and is renewed with it, and in the end is revoked for good. Only
 * {@link #fire} moves it. What the gate counts and claims (failures, last place, drift, the outstanding code) is changed
 * by conditional updates alone, see {@link Gate}.
 */
@Entity
public class Credential {
    private static final Integer LIVE = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credential_seq")
    @SequenceGenerator(name = "credential_seq", sequenceName = "credential_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @Enumerated(EnumType.STRING)
    private CredentialState state;

    @Column(name = "state_since")
    private Instant stateSince;

    private Integer live;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @Column(name = "default_slot")
    private Integer defaultSlot;

    private String serial;

    @Embedded
    private OtpProfile profile;

    @Embedded
    private SealedSecret secret;

    @Embedded
    private Gate gate = new Gate();

    protected Credential() {}

    public Credential(PublicId publicId, AccountId account, Kind kind, Subscription subscription, Instant at) {
        this.publicId = publicId;
        this.account = account;
        this.kind = kind;
        this.subscription = subscription;
        this.state = CredentialState.PENDING_ACTIVATION;
        this.stateSince = at;
        this.live = LIVE;
        this.createdAt = at;
    }

    /**
     * Moves it along its life. Expiry outranks: where the right has run out, that is booked before and after.
     *
     * @param expiresAt when the right that covers it runs out, or ran out
     * @return the steps it took, to be kept
     * @throws TransitionRefused if its life has no such step, or not for that party
     */
    public List<HistoryEntry> fire(Trigger trigger, Actor by, Instant at, Instant expiresAt) {
        boolean overdue = !at.isBefore(expiresAt);
        if (!trigger.isFor(by.party()) || trigger == Trigger.EXPIRE && !overdue) {
            throw new TransitionRefused(state, trigger);
        }
        List<HistoryEntry> steps = new ArrayList<>();
        if (trigger != Trigger.EXPIRE) {
            expireIf(overdue, at, steps);
        }
        steps.add(move(trigger, by, at));
        expireIf(overdue, at, steps);
        return steps;
    }

    /** Its state at that instant, whether anybody has booked the expiry yet or not. */
    public CredentialState stateAt(Instant at, Instant expiresAt) {
        return stateAt(state, at, expiresAt);
    }

    /** The same for a state that was read without its credential. */
    public static CredentialState stateAt(CredentialState state, Instant at, Instant expiresAt) {
        return at.isBefore(expiresAt)
                ? state
                : LifeCycle.after(state, Trigger.EXPIRE).orElse(state);
    }

    /** Takes a device in; it counts from the first activation on. */
    public void carries(String serialNumber, OtpProfile deviceProfile, SealedSecret deviceSecret) {
        this.serial = serialNumber;
        this.profile = deviceProfile;
        this.secret = deviceSecret;
    }

    public void prefers(Integer slot) {
        this.defaultSlot = slot;
    }

    /** Stands under another right from now on. */
    public void standsUnder(Subscription right) {
        this.subscription = right;
    }

    /** What its secret is sealed for (case 16). */
    public String owner() {
        return id().toString();
    }

    /** Whether a device is still to be registered. */
    public boolean isWaiting() {
        return state == CredentialState.PENDING_ACTIVATION;
    }

    private HistoryEntry move(Trigger trigger, Actor by, Instant at) {
        CredentialState from = state;
        state = LifeCycle.after(from, trigger).orElseThrow(() -> new TransitionRefused(from, trigger));
        stateSince = at;
        if (state == CredentialState.ACTIVE && activatedAt == null) {
            activatedAt = at;
        }
        if (state.isFinal()) {
            live = null;
            secret = null;
        }
        return new HistoryEntry(id, from, trigger, state, by, at);
    }

    private void expireIf(boolean overdue, Instant at, List<HistoryEntry> steps) {
        if (overdue && LifeCycle.after(state, Trigger.EXPIRE).isPresent()) {
            steps.add(move(Trigger.EXPIRE, Actor.SYSTEM, at));
        }
    }

    public CredentialId id() {
        return new CredentialId(id);
    }

    public PublicId publicId() {
        return publicId;
    }

    public AccountId account() {
        return account;
    }

    public Kind kind() {
        return kind;
    }

    public Subscription subscription() {
        return subscription;
    }

    public CredentialState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null before the first activation. */
    public Instant activatedAt() {
        return activatedAt;
    }

    public Integer defaultSlot() {
        return defaultSlot;
    }

    public String serial() {
        return serial;
    }

    public OtpProfile profile() {
        return profile;
    }

    public SealedSecret secret() {
        return secret;
    }

    /** The last step or counter that it showed. */
    public long lastFactor() {
        return gate.lastFactor();
    }

    /** What carries its outstanding code, which may not have left yet. */
    public Optional<PublicId> codeDelivery() {
        return gate.codeDelivery();
    }

    /** Whether a code that was sent to the phone in that slot can still be typed. */
    public boolean awaitsCode(int slot, Instant at) {
        return gate.awaitsCode(slot, at);
    }

    /** When the code that was sent last runs out; null if none ever was. */
    public Instant codeExpiresAt() {
        return gate.codeExpiresAt();
    }

    public Instant lastUsedAt() {
        return gate.lastUsedAt();
    }
}
