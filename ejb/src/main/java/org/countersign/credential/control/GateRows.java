package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import org.countersign.credential.CredentialId;
import org.countersign.credential.CredentialState;
import org.countersign.otp.Finding;
import org.countersign.otp.Position;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/**
 * The gate's statements. Each change is one conditional update whose row count decides; the charge comes first and so
 * lets one try at a time through for a credential, in the whole cluster (OTP-1).
 */
@ApplicationScoped
class GateRows {
    @PersistenceContext
    EntityManager database;

    /** Charges one try, if the credential is active and has one left. */
    boolean charge(PublicId credential, AccountId account, int limit) {
        return one(database.createQuery("""
                        update Credential c set c.gate.failures = c.gate.failures + 1
                         where c.publicId = :credential and c.account = :account and c.state = :active
                           and c.gate.failures < :limit
                        """)
                .setParameter("credential", credential)
                .setParameter("account", account)
                .setParameter("active", CredentialState.ACTIVE)
                .setParameter("limit", limit));
    }

    /** Takes the charge back: the try was no guess. */
    void refund(CredentialId credential) {
        one(database.createQuery("""
                        update Credential c set c.gate.failures = c.gate.failures - 1
                         where c.id = :id and c.gate.failures > 0
                        """).setParameter("id", credential.value()));
    }

    /** What to judge by. A code whose send was given back is none any more (BEY-3). */
    Optional<Factor> factor(PublicId credential, AccountId account, Instant at) {
        return database.createQuery("""
                        select new org.countersign.credential.control.Factor(
                                 c.id, c.publicId, c.kind, c.state, c.gate.failures, c.profile, c.secret,
                                 c.gate.lastFactor, c.gate.drift,
                                 case when exists (select 1 from PhoneSend p
                                                    where p.delivery = c.gate.codeDelivery and p.refundedAt is not null)
                                      then null else c.gate.codeHash end,
                                 c.gate.codeSlot, c.gate.codeExpiresAt, c.gate.codeUsedAt,
                                 (select max(s.expiresAt) from Subscription s
                                   where s.account = c.account and s.openMarker = 1
                                     and (s.kind = c.kind or s.coversPhones = true and c.kind = :phone)),
                                 (select max(s.level) from Subscription s
                                   where s.account = c.account and s.openMarker = 1 and s.expiresAt > :at
                                     and (s.kind = c.kind or s.coversPhones = true and c.kind = :phone)))
                          from Credential c
                         where c.publicId = :credential and c.account = :account
                        """, Factor.class)
                .setParameter("credential", credential)
                .setParameter("account", account)
                .setParameter("phone", Kind.PHONE)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    /** Claims a device's place and gives the charges back, both or neither. */
    boolean claim(CredentialId credential, Finding.Found found, Instant at) {
        return one(database.createQuery("""
                        update Credential c
                           set c.gate.lastFactor = :place, c.gate.drift = :drift, c.gate.failures = 0,
                               c.gate.lastUsedAt = :at
                         where c.id = :id and c.gate.lastFactor < :place and c.state = :active
                        """)
                .setParameter("place", found.place())
                .setParameter("drift", found.drift())
                .setParameter("at", at)
                .setParameter("id", credential.value())
                .setParameter("active", CredentialState.ACTIVE));
    }

    /** Claims a phone's outstanding code and gives the charges back, both or neither. */
    boolean claimCode(CredentialId credential, String hash, Instant at) {
        return one(database.createQuery("""
                        update Credential c
                           set c.gate.codeUsedAt = :at, c.gate.failures = 0, c.gate.lastUsedAt = :at
                         where c.id = :id and c.gate.codeHash = :hash and c.gate.codeUsedAt is null
                           and c.gate.codeExpiresAt > :at and c.state = :active
                        """)
                .setParameter("at", at)
                .setParameter("hash", hash)
                .setParameter("id", credential.value())
                .setParameter("active", CredentialState.ACTIVE));
    }

    /** A new code is out; any older one is worth nothing from now on. */
    boolean codeSent(CredentialId credential, int slot, String hash, Instant until, PublicId delivery) {
        return one(database.createQuery("""
                        update Credential c
                           set c.gate.codeHash = :hash, c.gate.codeSlot = :slot, c.gate.codeExpiresAt = :until,
                               c.gate.codeDelivery = :delivery, c.gate.codeUsedAt = null
                         where c.id = :id and c.state = :active
                        """)
                .setParameter("hash", hash)
                .setParameter("slot", slot)
                .setParameter("until", until)
                .setParameter("delivery", delivery)
                .setParameter("id", credential.value())
                .setParameter("active", CredentialState.ACTIVE));
    }

    /** No code is out any more: its phone has gone. */
    void codeDropped(CredentialId credential, int slot) {
        one(database.createQuery("""
                        update Credential c set c.gate.codeHash = null, c.gate.codeSlot = null
                         where c.id = :id and c.gate.codeSlot = :slot
                        """).setParameter("id", credential.value()).setParameter("slot", slot));
    }

    /** A device was registered or brought back in step: it is there from now on, and owes nothing. */
    boolean inStep(CredentialId credential, Finding.Found found) {
        return one(database.createQuery("""
                        update Credential c
                           set c.gate.lastFactor = :place, c.gate.drift = :drift, c.gate.failures = 0,
                               c.gate.resyncFailures = 0, c.gate.resyncSince = null
                         where c.id = :id and c.gate.lastFactor < :place
                        """)
                .setParameter("place", found.place())
                .setParameter("drift", found.drift())
                .setParameter("id", credential.value()));
    }

    /** Charges one try at registering an app, if there is one left. */
    boolean chargeRegistration(CredentialId credential, int limit) {
        return one(database.createQuery("""
                        update Credential c set c.gate.failures = c.gate.failures + 1
                         where c.id = :id and c.state = :pending and c.gate.failures < :limit
                        """)
                .setParameter("id", credential.value())
                .setParameter("pending", CredentialState.PENDING_ACTIVATION)
                .setParameter("limit", limit));
    }

    /** Charges one try at getting back in step, if there is one left since that instant (MNG-3). */
    boolean chargeResync(CredentialId credential, int limit, Instant since, Instant at) {
        return one(database.createQuery("""
                        update Credential c
                           set c.gate.resyncFailures = case when c.gate.resyncSince > :since
                                                            then c.gate.resyncFailures + 1 else 1 end,
                               c.gate.resyncSince = case when c.gate.resyncSince > :since
                                                         then c.gate.resyncSince else :at end
                         where c.id = :id
                           and (c.gate.resyncSince is null or c.gate.resyncSince <= :since
                                or c.gate.resyncFailures < :limit)
                        """)
                .setParameter("since", since)
                .setParameter("at", at)
                .setParameter("id", credential.value())
                .setParameter("limit", limit));
    }

    /** The tries at getting back in step as they stand now. */
    ResyncTries resyncTries(CredentialId credential) {
        return database.createQuery("""
                        select new org.countersign.credential.control.ResyncTries(
                                 c.gate.resyncFailures, c.gate.resyncSince)
                          from Credential c where c.id = :id
                        """, ResyncTries.class)
                .setParameter("id", credential.value())
                .getSingleResult();
    }

    int failures(CredentialId credential) {
        return database.createQuery("select c.gate.failures from Credential c where c.id = :id", Integer.class)
                .setParameter("id", credential.value())
                .getSingleResult();
    }

    /** Owes nothing any more. */
    void clearFailures(CredentialId credential) {
        one(database.createQuery("update Credential c set c.gate.failures = 0 where c.id = :id")
                .setParameter("id", credential.value()));
    }

    /** Where the device stands now: what an entity in memory says of it may be old. */
    Position position(CredentialId credential) {
        return database.createQuery("""
                        select new org.countersign.otp.Position(c.gate.lastFactor, c.gate.drift)
                          from Credential c where c.id = :id
                        """, Position.class)
                .setParameter("id", credential.value())
                .getSingleResult();
    }

    private static boolean one(Query update) {
        return update.executeUpdate() == 1;
    }
}
