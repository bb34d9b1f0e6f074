package org.countersign.license.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.license.KeyEnd;
import org.countersign.license.KeyState;
import org.countersign.license.KeysCancelled;
import org.countersign.license.entity.LicenseKey;

/** Takes keys back that nobody has used: for good, or for new ones in their stead (ORD-6). */
@ApplicationScoped
public class TakingBack {
    @Inject
    StoredKeys keys;

    @Inject
    Claims claims;

    @Inject
    Issuing issuing;

    @Inject
    AuditTrail audit;

    public KeysCancelled refund(String orderReference, Instant now) {
        List<LicenseKey> all = keys.ofOrder(orderReference);
        int revoked = (int)
                all.stream().filter(key -> revoked(key, KeyEnd.REFUNDED, now)).count();
        int redeemed = (int) all.stream()
                .filter(key -> key.stateAt(now) == KeyState.REDEEMED)
                .count();
        return new KeysCancelled(revoked, redeemed);
    }

    /** How many new ones went out. */
    public int replace(String orderReference, String email, Locale locale, Instant now) {
        List<Issuing.Fresh> fresh = keys.ofOrder(orderReference).stream()
                .filter(key -> key.stateAt(now) == KeyState.ISSUED)
                .filter(key -> revoked(key, KeyEnd.REPLACED, now))
                .map(old -> issuing.issue(old.bought(), old.goodFor(), old.place(), old.edition() + 1, now))
                .toList();
        if (!fresh.isEmpty()) {
            issuing.send(fresh, email, locale);
        }
        return fresh.size();
    }

    private boolean revoked(LicenseKey key, KeyEnd why, Instant now) {
        boolean done = claims.revoke(key, why, now);
        if (done) {
            audit.record(Entry.done(Act.KEY_REVOKED)
                    .about(key.buyer())
                    .with("key", key.publicId())
                    .with("order", key.orderReference())
                    .with("cause", why));
        }
        return done;
    }
}
