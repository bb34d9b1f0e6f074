package org.countersign.delivery.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.crypto.SealedSecret;
import org.countersign.delivery.Channel;
import org.countersign.delivery.DeliveryMoved;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.DeliveryTrigger;
import org.countersign.delivery.DeliveryTruth;
import org.countersign.delivery.Failure;
import org.countersign.delivery.Send;
import org.countersign.delivery.TransitionRefused;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * One thing on its way to one person. It is recorded with what caused it, claimed by one node for one attempt at a time,
 * tried until a gateway accepts it, its content is of no use any more, or the attempts are used up; then its sealed
 * content is erased. One that was given up keeps its content while it is of use, so that support can send it again; where
 * it is of use for ever, for a while.
 *
 * <p>The number of the attempt is the fence: only the attempt that is under way may say how it ended.
 */
@Entity
public class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
    @SequenceGenerator(name = "delivery_seq", sequenceName = "delivery_seq", allocationSize = 50)
    private Long id;

    @Column(name = "public_id")
    private PublicId publicId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String template;

    @Column(name = "account_id")
    private AccountId account;

    private String recipient;
    private String country;
    private String locale;

    @Embedded
    private SealedSecret content;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.QUEUED;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private Failure failure;

    private String detail;
    private String gateway;

    @Column(name = "gateway_reference")
    private String gatewayReference;

    @Column(name = "fell_back")
    private boolean fellBack;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "announce_at")
    private Instant announceAt;

    private String holder;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "kept_until")
    private Instant keptUntil;

    @OneToMany(mappedBy = "delivery", cascade = CascadeType.PERSIST)
    private List<DeliveryHistory> history = new ArrayList<>();

    @OneToMany(mappedBy = "delivery", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DeliveryAttachment> attachments = new ArrayList<>();

    protected Delivery() {}

    /**
     * @param maskedRecipient for people's eyes
     * @param country of a telephone number (ISO 3166), or null
     * @param relayAt when the relay looks after it, if its message was lost
     */
    public Delivery(
            PublicId publicId,
            Send send,
            String maskedRecipient,
            String country,
            SealedSecret content,
            Instant at,
            Instant relayAt) {
        this.publicId = publicId;
        this.channel = send.channel();
        this.template = send.template();
        this.account = send.account();
        this.recipient = maskedRecipient;
        this.country = country;
        this.locale = send.locale().toLanguageTag();
        this.content = content;
        this.queuedAt = at;
        this.expiresAt = send.expiresAt();
        this.readyAt = at;
        this.announceAt = relayAt;
    }

    /** A file goes along. */
    public void attach(String name, String mediaType, SealedSecret file) {
        attachments.add(new DeliveryAttachment(this, attachments.size(), name, mediaType, file));
    }

    /** A node has it now, by the statement that decides among several. */
    public void claimed(Instant at) {
        write(DeliveryTrigger.CLAIM, at);
    }

    public void accepted(String by, String reference, boolean fallback, Instant at) {
        this.gateway = by;
        this.gatewayReference = reference;
        this.fellBack = fallback;
        this.failure = null;
        this.detail = null;
        this.sentAt = at;
        fire(DeliveryTrigger.ACCEPT, at);
        erase();
    }

    public void confirmed(Instant at) {
        this.deliveredAt = at;
        fire(DeliveryTrigger.CONFIRM, at);
    }

    public void bounced(Instant at) {
        this.failure = Failure.UNDELIVERABLE;
        end(DeliveryTrigger.BOUNCE, at);
    }

    /** The attempt failed; from then on another one may be made. */
    public void failed(Failure why, String code, Instant again, Instant at) {
        this.failure = why;
        this.detail = code;
        this.readyAt = again;
        this.announceAt = again;
        fire(DeliveryTrigger.FAIL, at);
    }

    /** @param atMost until when its content is kept, if that has no end of its own */
    public void givenUp(Failure why, String code, Instant atMost, Instant at) {
        this.failure = why;
        this.detail = code;
        end(DeliveryTrigger.GIVE_UP, at);
        this.keptUntil = expiresAt == null ? atMost : expiresAt;
    }

    public void expired(Instant at) {
        end(DeliveryTrigger.EXPIRE, at);
        erase();
    }

    /** @return that move, with what had become of it until then */
    public DeliveryMoved withdrawn(Instant at) {
        DeliveryState from = state;
        Failure before = failure;
        this.failure = Failure.WITHDRAWN;
        end(DeliveryTrigger.WITHDRAW, at);
        erase();
        return moved(from, before, at);
    }

    /**
     * Begins anew, with all attempts.
     *
     * @throws TransitionRefused if it is not to be repeated, or has been forgotten
     */
    public void repeated(Instant relayAt, Instant at) {
        if (content == null) {
            throw new TransitionRefused(state, DeliveryTrigger.REPEAT);
        }
        fire(DeliveryTrigger.REPEAT, at);
        this.attempts = 0;
        this.endedAt = null;
        this.keptUntil = null;
        this.readyAt = at;
        this.announceAt = relayAt;
    }

    /** Forgets recipient, words and files (DLV-4). */
    public void erase() {
        this.content = null;
        this.announceAt = null;
        this.keptUntil = null;
        attachments.clear();
    }

    private void end(DeliveryTrigger trigger, Instant at) {
        fire(trigger, at);
        this.endedAt = at;
        this.announceAt = null;
    }

    private void fire(DeliveryTrigger trigger, Instant at) {
        this.state = DeliveryLifeCycle.next(state, trigger);
        write(trigger, at);
    }

    private void write(DeliveryTrigger trigger, Instant at) {
        history.add(new DeliveryHistory(this, at, trigger, state, failure, detail, gateway));
    }

    public boolean isUseless(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Whether this is the attempt that is under way. */
    public boolean isSending(int attempt) {
        return state == DeliveryState.SENDING && attempts == attempt;
    }

    /** Whether nobody knows how the attempt before ended. */
    public boolean wasUnclear() {
        return failure == Failure.UNCLEAR;
    }

    public Set<DeliveryTrigger> possibleTriggers() {
        Set<DeliveryTrigger> possible = DeliveryLifeCycle.possible(state);
        if (content == null) {
            possible.remove(DeliveryTrigger.REPEAT);
        }
        return possible;
    }

    /** In which states that can happen: for statements that move rows. */
    public static Set<DeliveryState> statesBefore(DeliveryTrigger trigger) {
        return DeliveryLifeCycle.before(trigger);
    }

    public DeliveryTruth truth() {
        return new DeliveryTruth(
                publicId, channel, recipient, state, queuedAt, sentAt, deliveredAt, endedAt, failure, fellBack);
    }

    public DeliveryMoved moved(DeliveryState from, Instant at) {
        return moved(from, null, at);
    }

    private DeliveryMoved moved(DeliveryState from, Failure before, Instant at) {
        return new DeliveryMoved(publicId, account, channel, template, from, state, failure, before, at);
    }

    public long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    public Channel channel() {
        return channel;
    }

    public String template() {
        return template;
    }

    public AccountId account() {
        return account;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    public SealedSecret content() {
        return content;
    }

    public DeliveryState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public List<DeliveryAttachment> attachments() {
        return attachments;
    }
}
