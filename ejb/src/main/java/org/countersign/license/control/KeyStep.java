package org.countersign.license.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.countersign.account.boundary.Accounts;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.caller.boundary.Tries;
import org.countersign.catalog.Offer;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.license.KeyEnd;
import org.countersign.license.KeyFor;
import org.countersign.license.LicenseMessage;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.RedeemOutcome.Redeemed;
import org.countersign.license.RedeemOutcome.Refused;
import org.countersign.license.entity.LicenseKey;
import org.countersign.shared.PublicId;

/** What a try that was charged comes to: the redemption, in one transaction, whole or not at all. */
@ApplicationScoped
class KeyStep {
    @Inject
    StoredKeys keys;

    @Inject
    Claims claims;

    @Inject
    Tries tries;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail audit;

    /**
     * Redeems the key or says why not. Who the key does not concern gets the same answer after the same work, whether
     * it exists or not.
     *
     * @throws org.countersign.shared.BusinessException if the caller's rights do not allow what the key is good for: he
     *     holds that kind, or nothing that it could upgrade; nothing is changed then
     */
    @Transactional
    RedeemOutcome settle(String normalized, Caller caller, RequestOrigin from, Instant now) {
        tries.oneAtATime(KeyEntry.LIMITS, caller); // two at once could both open a right of one kind
        Optional<LicenseKey> found = keys.reading(normalized);
        Optional<LicenseKey> own = found.filter(key -> key.concerns(caller.account(), caller.organization()));
        if (own.isEmpty()) {
            audit.record(refused(found.isEmpty() ? "unknown" : "of another organization", normalized)
                    .with(
                            "key",
                            found.map(LicenseKey::publicId).map(PublicId::value).orElse("none")));
            return Refused.because(LicenseMessage.NOT_ACCEPTED);
        }
        RedeemOutcome outcome = redeem(own.get(), caller, now);
        if (outcome instanceof Redeemed) {
            tries.refund(KeyEntry.LIMITS, caller, from);
        }
        return outcome;
    }

    private RedeemOutcome redeem(LicenseKey key, Caller caller, Instant now) {
        if (claims.redeem(key, caller.account(), now)) {
            PublicId credential = putToUse(key, caller);
            claims.became(key, credential);
            audit.record(told(Entry.done(Act.KEY_REDEEMED), key).with("credential", credential));
            return redeemed(key, credential);
        }
        if (key.redeemedBy(caller.account())) {
            return redeemed(key, key.credential());
        }
        Refused refused = refusal(key, now);
        audit.record(told(refused(refused.reason().name(), key.tail()), key));
        return refused;
    }

    private static Redeemed redeemed(LicenseKey key, PublicId credential) {
        KeyFor good = key.goodFor();
        return new Redeemed(credential, good.offer(), good.kind(), good.level());
    }

    /** A right of the caller's own, or more from the one that he has (PRF-13). */
    private PublicId putToUse(LicenseKey key, Caller caller) {
        KeyFor good = key.goodFor();
        return good.offer() == Offer.UPGRADE
                ? subscriptions.upgrade(caller.account(), good.kind(), key.orderReference())
                : subscriptions.open(right(key, caller));
    }

    private OpenSubscription right(LicenseKey key, Caller caller) {
        KeyFor good = key.goodFor();
        return new OpenSubscription(
                caller.account(),
                good.kind(),
                good.level(),
                good.purchasedAt(),
                subscriptions.expiryOf(good.purchasedAt(), good.termMonths()),
                key.orderReference());
    }

    private Refused refusal(LicenseKey key, Instant now) {
        return switch (key.stateAt(now)) {
            case REDEEMED -> new Refused(LicenseMessage.USED, redeemerOf(key), key.redeemedAt());
            case REVOKED ->
                Refused.because(key.end() == KeyEnd.REPLACED ? LicenseMessage.REPLACED : LicenseMessage.REFUNDED);
            case EXPIRED -> Refused.because(LicenseMessage.EXPIRED, key.expiresAt());
            case ISSUED -> throw new IllegalStateException("an issued key was not claimed: " + key.publicId());
        };
    }

    private String redeemerOf(LicenseKey key) {
        return key.redeemer()
                .map(account -> accounts.contact(account).name().full())
                .orElse("");
    }

    private static Entry refused(String cause, String typed) {
        return Entry.refused(Act.KEY_REFUSED).with("cause", cause).with("tail", typed.substring(typed.length() - 4));
    }

    /** Names the key, its order and both parties: who bought it, who used it (case 19). */
    private static Entry told(Entry entry, LicenseKey key) {
        Entry named = entry.about(key.buyer()).with("key", key.publicId()).with("order", key.orderReference());
        return key.redeemer().map(who -> named.with("redeemedBy", who)).orElse(named);
    }
}
