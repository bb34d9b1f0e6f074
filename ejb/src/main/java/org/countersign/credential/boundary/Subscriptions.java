package org.countersign.credential.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.credential.Actor;
import org.countersign.credential.AlreadyHeld;
import org.countersign.credential.CredentialState;
import org.countersign.credential.NoRight;
import org.countersign.credential.OpenSubscription;
import org.countersign.credential.RightOpened;
import org.countersign.credential.RightUpgraded;
import org.countersign.credential.SubscriptionSummary;
import org.countersign.credential.Trigger;
import org.countersign.credential.control.Moves;
import org.countersign.credential.control.Rights;
import org.countersign.credential.control.StoredCredentials;
import org.countersign.credential.control.Waiting;
import org.countersign.credential.entity.Credential;
import org.countersign.credential.entity.Subscription;
import org.countersign.crypto.RandomCodes;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/** The rights to hold credentials: opened by a license key or a sponsorship. */
@Stateless
public class Subscriptions {
    @Inject
    Rights rights;

    @Inject
    StoredCredentials credentials;

    @Inject
    Waiting waiting;

    @Inject
    Moves moves;

    @Inject
    AuditTrail audit;

    @Inject
    Policies policies;

    @Inject
    Event<RightOpened> rightOpened;

    @Inject
    Event<RightUpgraded> rightUpgraded;

    @Inject
    RandomCodes random;

    @Inject
    Clock clock;

    /**
     * Opens a right. One of the same kind that is still open, but whose credential was revoked, ends with it.
     *
     * @return the public id of the credential that is now to be registered
     * @throws AlreadyHeld if the account holds that kind under a right of its own
     */
    public PublicId open(OpenSubscription asked) {
        Instant now = clock.instant();
        Optional<Credential> held = credentials.liveLocked(asked.account(), asked.kind());
        Optional<Subscription> former = rights.openOf(asked.account(), asked.kind());
        if (held.isPresent() && former.isPresent()) {
            throw new AlreadyHeld(asked.kind());
        }
        former.ifPresent(right -> rights.close(right, now));
        Subscription opened = new Subscription(random.publicId(), asked, now);
        rights.add(opened);
        audit.record(Entry.done(Act.SUBSCRIPTION_OPENED)
                .about(asked.account())
                .with("kind", asked.kind())
                .with("level", asked.level())
                .with("source", asked.source()));
        held.ifPresent(credential -> credential.standsUnder(opened));
        renew(opened, now);
        rightOpened.fire(new RightOpened(asked.account(), asked.kind(), now));
        return held.orElseGet(() -> credentials.begin(asked.account(), asked.kind(), opened, now))
                .publicId();
    }

    /**
     * The account's own right to that kind, bought without proofing, is from now on one that was bought with it: it gives
     * level 3 as soon as its holder is proofed, at once if he is (PRF-13). Its device keeps working meanwhile.
     *
     * @param source the order that paid for it
     * @return the public id of the credential that is raised
     * @throws NoRight if the account holds none of that kind under a right of its own
     * @throws org.countersign.credential.RightHasEnded if that right is over
     * @throws org.countersign.credential.ProofingIncluded if it comes with proofing already
     */
    public PublicId upgrade(AccountId account, Kind kind, String source) {
        Instant now = clock.instant();
        Credential held = credentials.liveLocked(account, kind).orElseThrow(() -> new NoRight(kind));
        rights.held(account).stream()
                .filter(right -> right.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NoRight(kind))
                .upgrade(source, now);
        audit.record(Entry.done(Act.SUBSCRIPTION_UPGRADED)
                .about(account)
                .with("kind", kind)
                .with("source", source));
        rightUpgraded.fire(new RightUpgraded(account, kind, now));
        return held.publicId();
    }

    /** The kinds that the account holds under a right of its own in force, and that proofing could raise (PRF-13). */
    public Set<Kind> upgradable(AccountId account) {
        return Rights.upgradable(rights.open(account), clock.instant()).stream()
                .filter(kind -> credentials.live(account, kind).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What had ended with its right is good again under the new one, whether a try or a sweep has booked its end or not. */
    private void renew(Subscription opened, Instant now) {
        opened.covers().stream()
                .flatMap(kind -> credentials.liveLocked(opened.account(), kind).stream())
                .filter(credential -> credential.state() == CredentialState.EXPIRED)
                .forEach(credential -> moves.fire(credential, Trigger.RENEW, Actor.SYSTEM, now));
    }

    /**
     * When a right ends: at the end of the day, in [office.zone], that is so many months after the purchase (MNG-0). The
     * instant returned is the first one at which it is over.
     */
    public Instant expiryOf(Instant purchase, int months) {
        ZoneId office = policies.zone(Policy.OFFICE_ZONE);
        LocalDate last = LocalDate.ofInstant(purchase, office).plusMonths(months);
        return last.plusDays(1).atStartOfDay(office).toInstant();
    }

    /** The open rights of an account, the one that lasts longest first. */
    public List<SubscriptionSummary> of(AccountId account) {
        return rights.open(account).stream().map(Subscription::summary).toList();
    }

    /** Whether the account holds that kind under a right of its own: then it renews instead of buying (CAT-1). */
    public boolean holds(AccountId account, Kind kind) {
        return credentials.live(account, kind).isPresent()
                && rights.openOf(account, kind).isPresent();
    }

    /** The kinds that the account has a right in force to, and has not registered yet (ONB-5). */
    public Set<Kind> activatable(AccountId account) {
        return waiting.of(account, clock.instant());
    }

    /** The kinds that the account could register if it were proofed (ONB-4). */
    public Set<Kind> afterProofing(AccountId account) {
        return waiting.afterProofing(account, clock.instant());
    }

    /** Whether a right of the account in force was bought with proofing, and gives less until its holder is proofed. */
    public boolean awaitsProofing(AccountId account) {
        Instant now = clock.instant();
        return rights.open(account).stream().anyMatch(right -> right.awaitsProofing() && !right.isOver(now));
    }

    /**
     * The account's holder is proofed: what was bought with proofing gives level 3.
     *
     * @param served whether the proof serves a right that waits for one; no right loses what it gives
     */
    public void proofed(AccountId account, Predicate<SubscriptionSummary> served) {
        rights.held(account).stream()
                .filter(Subscription::awaitsProofing)
                .filter(right -> served.test(right.summary()))
                .forEach(Subscription::proofed);
    }

    /** The proof is worth nothing any more: nothing that the account holds gives more than level 2 (PRF-12). */
    public void proofLapsed(AccountId account) {
        rights.held(account).forEach(Subscription::proofLapsed);
    }

    /** Whether the account holds a credential that was activated and is not revoked, whatever else it is (PRF-12). */
    public boolean holdsActivated(AccountId account) {
        return credentials.holdsActivated(account);
    }
}
