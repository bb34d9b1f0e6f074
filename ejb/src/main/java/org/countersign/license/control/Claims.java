package org.countersign.license.control;

import static org.countersign.license.KeyTrigger.REDEEM;
import static org.countersign.license.KeyTrigger.REVOKE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.countersign.license.KeyEnd;
import org.countersign.license.KeyLife;
import org.countersign.license.KeyState;
import org.countersign.license.entity.LicenseKey;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * The moves of license keys, each one conditional update whose row count decides (SEC-1): of many that come at once one
 * finds the key as the life cycle wants it. The key's sealed copy goes with the first move.
 */
@ApplicationScoped
class Claims {
    @PersistenceContext
    EntityManager database;

    /** Whether this person was the one; the key as read is brought up to date either way. */
    boolean redeem(LicenseKey key, AccountId who, Instant now) {
        int rows = database.createQuery("""
                        update LicenseKey k
                           set k.state = :redeemed, k.redeemedBy = :who, k.redeemedAt = :now,
                               k.sealed.bytes = null, k.sealedUntil = null
                         where k.id = :id and k.state in (:from) and k.expiresAt > :now
                        """)
                .setParameter("redeemed", KeyState.REDEEMED)
                .setParameter("who", who)
                .setParameter("now", now)
                .setParameter("id", key.id())
                .setParameter("from", KeyLife.from(REDEEM))
                .executeUpdate();
        database.refresh(key);
        return rows == 1;
    }

    /** Notes what the redeemed key became. */
    void became(LicenseKey key, PublicId credential) {
        database.createQuery("update LicenseKey k set k.credential = :credential where k.id = :id")
                .setParameter("credential", credential)
                .setParameter("id", key.id())
                .executeUpdate();
    }

    /** Takes a key back for good; false if it was used, taken back or expired before. */
    boolean revoke(LicenseKey key, KeyEnd why, Instant now) {
        int rows = database.createQuery("""
                        update LicenseKey k
                           set k.state = :revoked, k.end = :why, k.endedAt = :now,
                               k.sealed.bytes = null, k.sealedUntil = null
                         where k.id = :id and k.state in (:from)
                        """)
                .setParameter("revoked", KeyState.REVOKED)
                .setParameter("why", why)
                .setParameter("now", now)
                .setParameter("id", key.id())
                .setParameter("from", KeyLife.from(REVOKE))
                .executeUpdate();
        database.refresh(key);
        return rows == 1;
    }
}
