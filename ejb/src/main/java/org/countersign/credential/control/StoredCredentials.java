package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.audit.boundary.Tenancy;
import org.countersign.credential.CredentialId;
import org.countersign.credential.HistoryLine;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.HistoryEntry;
import org.countersign.credential.entity.Subscription;
import org.countersign.crypto.RandomCodes;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** The credentials in the database. */
@ApplicationScoped
public class StoredCredentials {
    @PersistenceContext
    EntityManager database;

    @Inject
    RandomCodes random;

    @Inject
    Tenancy tenancy;

    /** A new one, pending, under that right. */
    public Credential begin(AccountId account, Kind kind, Subscription right, Instant at) {
        Credential begun = new Credential(random.publicId(), account, kind, right, at);
        database.persist(begun);
        return begun;
    }

    /** The next one of its kind, once the one before has ended. */
    Credential beginAfter(Credential ended, Subscription right, Instant at) {
        database.flush(); // a kind has one live credential: the old one's end must be written first
        return begin(ended.account(), ended.kind(), right, at);
    }

    /** All of an account, the latest first; revoked ones too. */
    public List<Credential> of(AccountId account) {
        return database.createQuery(
                        "select c from Credential c where c.account = :account order by c.id desc", Credential.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Those of an account that are not revoked, the latest first, each with what covers it. */
    public List<Held> held(AccountId account, Instant at) {
        return database.createQuery("""
                        select new org.countersign.credential.control.Held(
                                 c,
                                 coalesce((select max(s.expiresAt) from Subscription s
                                            where s.account = c.account and s.openMarker = 1
                                              and (s.kind = c.kind or s.coversPhones = true and c.kind = :phone)),
                                          own.expiresAt),
                                 coalesce((select max(s.level) from Subscription s
                                            where s.account = c.account and s.openMarker = 1 and s.expiresAt > :at
                                              and (s.kind = c.kind or s.coversPhones = true and c.kind = :phone)), 1))
                          from Credential c join c.subscription own
                         where c.account = :account and c.live = 1
                         order by c.id desc
                        """, Held.class)
                .setParameter("account", account)
                .setParameter("phone", Kind.PHONE)
                .setParameter("at", at)
                .getResultList();
    }

    /** The one of that kind that is not revoked. */
    public Optional<Credential> live(AccountId account, Kind kind) {
        return live(account, kind, LockModeType.NONE);
    }

    /** The same, and nobody else changes it until the end of this transaction. */
    public Optional<Credential> liveLocked(AccountId account, Kind kind) {
        return live(account, kind, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws NotFound if there is no such credential, or it is another's: both look the same (TENANCY-1) */
    public Credential required(PublicId id, AccountId account) {
        return one(owned(id, account), id, account);
    }

    /** The same, and nobody else changes it until the end of this transaction. */
    public Credential requiredLocked(PublicId id, AccountId account) {
        return one(owned(id, account).setLockMode(LockModeType.PESSIMISTIC_WRITE), id, account);
    }

    /** For the product's own work on a credential that it has in its hands. */
    public Credential requiredLocked(CredentialId id) {
        return Optional.ofNullable(database.find(Credential.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The kinds that are held at this moment, whatever this transaction has read of them before. */
    public Set<Kind> liveKinds(AccountId account) {
        return Set.copyOf(database.createQuery(
                        "select c.kind from Credential c where c.account = :account and c.live = 1", Kind.class)
                .setParameter("account", account)
                .getResultList());
    }

    /** Whether one of them was activated and is not revoked, at this moment (PRF-12). */
    public boolean holdsActivated(AccountId account) {
        return database.createQuery(
                                "select count(c) from Credential c where c.account = :account and c.live = 1 and c.activatedAt is not null",
                                Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    public void keep(List<HistoryEntry> steps) {
        steps.forEach(database::persist);
    }

    /** The steps of its life, the latest first. */
    public List<HistoryLine> history(CredentialId credential) {
        return database.createQuery(
                        "select h from HistoryEntry h where h.credential = :id order by h.id desc", HistoryEntry.class)
                .setParameter("id", credential.value())
                .getResultStream()
                .map(HistoryEntry::line)
                .toList();
    }

    private Optional<Credential> live(AccountId account, Kind kind, LockModeType lock) {
        return database.createQuery(
                        "select c from Credential c where c.account = :account and c.kind = :kind and c.live = 1",
                        Credential.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Credential> owned(PublicId id, AccountId account) {
        return database.createQuery(
                        "select c from Credential c where c.publicId = :id and c.account = :account", Credential.class)
                .setParameter("id", id)
                .setParameter("account", account);
    }

    private Credential one(TypedQuery<Credential> query, PublicId id, AccountId account) {
        return query.getResultStream().findFirst().orElseThrow(() -> tenancy.notFound(account, Credential.class, id));
    }
}
