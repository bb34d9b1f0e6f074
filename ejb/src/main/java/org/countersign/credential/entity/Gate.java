package org.countersign.credential.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.countersign.shared.PublicId;

/**
 * What the gate counts and claims on a credential. Changed by conditional updates whose row count decides, never by
 * flushing an object that was read earlier: hence not updatable.
 */
@Embeddable
public class Gate {
    @Column(name = "last_used_at", updatable = false)
    private Instant lastUsedAt;

    /** Tries charged since the last right code (OTP-2). */
    @Column(name = "failures", updatable = false)
    private int failures;

    /** Tries at getting back in step, since when. */
    @Column(name = "resync_failures", updatable = false)
    private int resyncFailures;

    @Column(name = "resync_since", updatable = false)
    private Instant resyncSince;

    /** The last accepted step or counter; -1 before the first (OTP-1). */
    @Column(name = "last_factor", updatable = false)
    private long lastFactor = -1;

    @Column(name = "drift", updatable = false)
    private int drift;

    /** The one outstanding code of a phone: a keyed hash, for which phone, until when, and whether it was used. */
    @Column(name = "code_hash", updatable = false)
    private String codeHash;

    @Column(name = "code_slot", updatable = false)
    private Integer codeSlot;

    @Column(name = "code_expires_at", updatable = false)
    private Instant codeExpiresAt;

    @Column(name = "code_used_at", updatable = false)
    private Instant codeUsedAt;

    /** The delivery that carries the code. */
    @Column(name = "code_delivery", updatable = false)
    private PublicId codeDelivery;

    /** What carries a code that may not have left yet. */
    Optional<PublicId> codeDelivery() {
        return Optional.ofNullable(codeDelivery);
    }

    /** Whether a code that was sent to that phone can still be typed. */
    boolean awaitsCode(int slot, Instant at) {
        return Objects.equals(codeSlot, slot) && codeHash != null && codeUsedAt == null && at.isBefore(codeExpiresAt);
    }

    Instant codeExpiresAt() {
        return codeExpiresAt;
    }

    long lastFactor() {
        return lastFactor;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
