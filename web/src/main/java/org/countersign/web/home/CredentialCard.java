package org.countersign.web.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.countersign.credential.CredentialState;
import org.countersign.credential.CredentialSummary;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** A kind of credential on the Home page, with the person's own if he has one. */
public class CredentialCard {
    private static final long WARN_DAYS = 30;

    private final Kind kind;
    private final CredentialSummary held;
    private final boolean included;
    private final Long daysLeft;

    private CredentialCard(Kind kind, CredentialSummary held, boolean included, Instant now, ZoneId zone) {
        this.kind = kind;
        this.held = held;
        this.included = included;
        this.daysLeft = held == null ? null : daysLeft(held, now, zone);
    }

    /** @param activatable the kinds that the person need not buy, only register */
    static CredentialCard of(Kind kind, List<CredentialSummary> all, Set<Kind> activatable, Instant now, ZoneId zone) {
        CredentialSummary held = all.stream()
                .filter(credential -> credential.kind() == kind)
                .filter(credential -> credential.state() != CredentialState.REVOKED)
                .findFirst()
                .orElse(null);
        return new CredentialCard(kind, held, held == null && activatable.contains(kind), now, zone);
    }

    /** Days until the expiry, from thirty on; null before, and once it has come. */
    private static Long daysLeft(CredentialSummary held, Instant now, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), lastDay(held, zone));
        boolean soon = days <= WARN_DAYS && now.isBefore(held.expiresAt());
        return soon && held.state() != CredentialState.PENDING_ACTIVATION ? Long.valueOf(days) : null;
    }

    /** The last day on which it can be used, as the viewer counts days. */
    private static LocalDate lastDay(CredentialSummary held, ZoneId zone) {
        return LocalDate.ofInstant(held.expiresAt().minusMillis(1), zone);
    }

    public Kind getKind() {
        return kind;
    }

    public boolean isHeld() {
        return held != null;
    }

    /** Not there yet, and to be registered without buying it: phones come along with what the person holds. */
    public boolean isIncluded() {
        return included;
    }

    public CredentialState getState() {
        return held == null ? null : held.state();
    }

    public PublicId getId() {
        return held.id();
    }

    public CredentialSummary getCredential() {
        return held;
    }

    /** Whether it gives level 3 as soon as the person is proofed (PRF-13). */
    public boolean isProofingAwaited() {
        return held != null && held.awaitsProofing();
    }

    public Long getDaysLeft() {
        return daysLeft;
    }
}
