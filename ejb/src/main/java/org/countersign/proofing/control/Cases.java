package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.proofing.CaseMoved;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.Agreement;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.proofing.entity.ProofingMove;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** The cases in the database, and the one way to move them. */
@ApplicationScoped
public class Cases {
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager database;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CaseMoved> moved;

    /** Written at once, so that of two begun together one fails here. */
    void add(ProofingCase begun) {
        database.persist(begun);
        database.flush();
    }

    /** The account's open case. */
    public Optional<ProofingCase> open(AccountId account) {
        return query(account).getResultStream().findFirst();
    }

    /** The same, and nobody else moves it until the end of this transaction. */
    public Optional<ProofingCase> openLocked(AccountId account) {
        return query(account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @throws ProofingMoveRefused if the account has no open case */
    public ProofingCase required(AccountId account) {
        return openLocked(account).orElseThrow(ProofingMoveRefused::new);
    }

    /**
     * For the product's own work on a case that it knows; nobody else moves it until the end of this transaction.
     *
     * @throws NotFound if there is no such case
     */
    public ProofingCase locked(PublicId id) {
        return database.createQuery("select c from ProofingCase c where c.publicId = :id", ProofingCase.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes one step of a case that this transaction holds.
     *
     * @param actor who did it; null for the product's own steps
     * @throws ProofingMoveRefused if its life has no such step
     */
    public void move(ProofingCase held, ProofingTrigger trigger, AccountId actor, Instant at) {
        ProofingMove step = held.fire(trigger, actor, at);
        database.persist(step);
        audit.record(Entry.done(Act.PROOFING_MOVED)
                .about(held.account())
                .with("case", held.publicId())
                .with("from", step.was())
                .with("cause", trigger)
                .with("to", step.became()));
        moved.fire(new CaseMoved(held.publicId(), held.account(), step.was(), trigger, step.became(), at));
    }

    /** Writes down now what was moved: from here on another case of the same account can be opened. */
    void flush() {
        database.flush();
    }

    void keep(Agreement answer) {
        database.persist(answer);
    }

    /** Why the product led it back, if that was its last step. */
    Optional<LedBack> ledBack(ProofingCase held) {
        return lastStep(held).flatMap(LedBack::by);
    }

    /** What moved it to where it stands; empty for one that has just begun. */
    public Optional<ProofingTrigger> lastStep(ProofingCase held) {
        return database.createQuery(
                        "select m.trigger from ProofingMove m where m.caseId = :case order by m.id desc",
                        ProofingTrigger.class)
                .setParameter("case", held.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version of that text to which its person agreed last in this case. */
    Optional<String> agreed(ProofingCase held, LegalDocument document) {
        return database.createQuery(
                        "select a.textVersion from Agreement a where a.caseId = :case and a.document = :document"
                                + " and a.agreed = true order by a.id desc",
                        String.class)
                .setParameter("case", held.id())
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * By one statement: a new case forgets nothing. What came later is told by times: each node has numbers of its own to
     * give to cases.
     */
    BureauPast bureau(AccountId account) {
        Object[] past = database.createQuery("""
                        select coalesce(sum(c.tries), 0), coalesce(sum(case when c.fraudSignal = true then 1 else 0 end), 0)
                          from ProofingCase c
                         where c.account = :account
                           and not exists (select p from ProofingCase p
                                            where p.account = :account and p.endedAt > c.begunAt
                                              and p.state = org.countersign.proofing.ProofingState.PASSED)
                        """, Object[].class)
                .setParameter("account", account)
                .getSingleResult();
        return new BureauPast(((Number) past[0]).intValue(), ((Number) past[1]).intValue() > 0);
    }

    /** Whether an agent should look closely at that person (PRF-6b). */
    boolean isFraudSignalled(AccountId account) {
        return bureau(account).signalled();
    }

    /** Whether two people took one of the account's cases for fraud, and nobody has let it begin another one since. */
    boolean isBarred(AccountId account) {
        return database.createQuery(
                                "select count(c) from ProofingCase c where c.account = :account and c.barred = true",
                                Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** The cases whose people begin no other one, the oldest first; a page of them. */
    List<ProofingCase> barred() {
        return database.createQuery(
                        "select c from ProofingCase c where c.barred = true order by c.stateSince, c.id",
                        ProofingCase.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private TypedQuery<ProofingCase> query(AccountId account) {
        return database.createQuery("select c from ProofingCase c where c.openFor = :account", ProofingCase.class)
                .setParameter("account", account);
    }
}
