package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.Subscription;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;

/** The open rights of accounts, and what they cover. */
@ApplicationScoped
public class Rights {
    @PersistenceContext
    EntityManager database;

    @Inject
    AuditTrail audit;

    public void add(Subscription right) {
        database.persist(right);
    }

    /** Closes it at once, so that another one of its kind can be opened in the same transaction. */
    public void close(Subscription right, Instant at) {
        end(right, at);
        database.flush();
    }

    private void end(Subscription right, Instant at) {
        right.close(at);
        audit.record(Entry.done(Act.SUBSCRIPTION_CLOSED)
                .about(right.account())
                .with("kind", right.kind())
                .with("level", right.level())
                .with("source", right.source()));
    }

    /** Nobody else does what this keeps apart until the end of the transaction. */
    void lock(Subscription right) {
        database.lock(right, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same for all open ones of an account. A credential's lock is taken before, where both are. */
    void hold(AccountId account) {
        database.createNativeQuery(
                        "select id from subscription where account_id = :account and open_marker = 1 order by id for update")
                .setParameter("account", account.value())
                .getResultList();
    }

    /** The open ones, and nobody else changes or opens any until the end of this transaction. */
    public List<Subscription> held(AccountId account) {
        hold(account);
        List<Subscription> open = open(account);
        open.forEach(database::refresh);
        return open;
    }

    /** The open ones, the one that lasts longest first. */
    public List<Subscription> open(AccountId account) {
        return database.createQuery("""
                        select s from Subscription s where s.account = :account and s.openMarker = 1
                         order by s.expiresAt desc, s.id
                        """, Subscription.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** The open one of just that kind. */
    public Optional<Subscription> openOf(AccountId account, Kind kind) {
        return open(account).stream().filter(right -> right.kind() == kind).findFirst();
    }

    /** The one that lets the account hold that kind for longest. */
    public Optional<Subscription> covering(AccountId account, Kind kind) {
        return covering(open(account), kind);
    }

    /** The same among rights that were read already. */
    public static Optional<Subscription> covering(List<Subscription> open, Kind kind) {
        return open.stream()
                .filter(right -> right.covers().contains(kind))
                .max(Comparator.comparing(Subscription::expiresAt));
    }

    /** The highest level that a right in force gives to that kind; that of the longest where none is in force. */
    public static int level(List<Subscription> open, Kind kind, Instant at) {
        return open.stream()
                .filter(right -> right.covers().contains(kind) && !right.isOver(at))
                .mapToInt(Subscription::level)
                .max()
                .orElseGet(() -> covering(open, kind).map(Subscription::level).orElse(1));
    }

    /** Whether a right in force gives that kind a higher level once its holder is proofed. */
    static boolean awaitsProofing(List<Subscription> open, Kind kind, Instant at) {
        return open.stream()
                .anyMatch(right -> right.covers().contains(kind) && !right.isOver(at) && right.awaitsProofing());
    }

    /** The kinds of rights in force that were bought without proofing, where no other one in force brings it (PRF-13). */
    public static Set<Kind> upgradable(List<Subscription> open, Instant at) {
        Set<Kind> proofed = open.stream()
                .filter(right -> !right.isOver(at) && right.isProofingIncluded())
                .flatMap(right -> right.covers().stream())
                .collect(Collectors.toSet());
        return open.stream()
                .filter(right -> !right.isOver(at) && !proofed.contains(right.kind()))
                .map(Subscription::kind)
                .collect(Collectors.toSet());
    }

    /** When what covers the credential runs out, or ran out. */
    public Instant expiryOf(Credential credential) {
        return covering(credential.account(), credential.kind())
                .orElseGet(credential::subscription)
                .expiresAt();
    }

    /** Closes the rights under which nothing is held any more. */
    public void closeUnused(AccountId account, Set<Kind> held, Instant at) {
        open(account).stream()
                .filter(right -> right.covers().stream().noneMatch(held::contains))
                .forEach(right -> end(right, at));
    }

    /** Where the account's open rights come from: orders, sponsorships. */
    public Set<String> sources(AccountId account) {
        return open(account).stream().map(Subscription::source).collect(Collectors.toSet());
    }
}
