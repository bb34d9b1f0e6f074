package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.credential.boundary.Subscriptions;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.IdentityProofed;
import org.countersign.proofing.LapseCause;
import org.countersign.proofing.ProofLapsed;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.entity.IdentityProof;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.shared.AccountId;

/** What a passed case is worth, and until when (PRF-12). */
@ApplicationScoped
public class Proving {
    @PersistenceContext
    EntityManager database;

    @Inject
    Subscriptions subscriptions;

    @Inject
    RightsServed rights;

    @Inject
    ProofNotices notices;

    @Inject
    RandomCodes random;

    @Inject
    AuditTrail audit;

    @Inject
    Event<IdentityProofed> proofed;

    @Inject
    Event<ProofLapsed> lapsed;

    /**
     * The case has passed in this transaction: those of its person's rights give what they were bought for that such a proof
     * serves.
     */
    public void pass(ProofingCase passed, ProofingMethod method, Instant at) {
        validLocked(passed.account()).ifPresent(former -> former.lapse(LapseCause.REPLACED, at));
        database.flush(); // an account has one valid proof: the former one's end must be written first
        IdentityProof proof = new IdentityProof(random.publicId(), passed, method, at);
        database.persist(proof);
        subscriptions.proofed(passed.account(), right -> rights.serves(right, proof.summary(), passed));
        audit.record(Entry.done(Act.IDENTITY_PROOFED)
                .about(passed.account())
                .with("case", passed.publicId())
                .with("method", method)
                .with("country", passed.country()));
        notices.send(passed.account(), proof.publicId(), method, at);
        proofed.fire(new IdentityProofed(passed.account(), proof.publicId(), method, at));
    }

    /** A right came or changed: it gives what it was bought for if the valid proof serves it. */
    public void serve(AccountId account) {
        valid(account)
                .map(IdentityProof::summary)
                .ifPresent(proof -> subscriptions.proofed(account, right -> rights.accepts(right, proof)));
    }

    /** Ends the valid proof, if there is one. */
    public void lapse(AccountId account, LapseCause cause, Instant at) {
        validLocked(account).ifPresent(proof -> {
            proof.lapse(cause, at);
            subscriptions.proofLapsed(account);
            audit.record(Entry.done(Act.PROOF_LAPSED).about(account).with("cause", cause));
            lapsed.fire(new ProofLapsed(account, cause, at));
        });
    }

    public Optional<IdentityProof> valid(AccountId account) {
        return query(account).getResultStream().findFirst();
    }

    private Optional<IdentityProof> validLocked(AccountId account) {
        return query(account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<IdentityProof> query(AccountId account) {
        return database.createQuery(
                        "select p from IdentityProof p where p.account = :account and p.valid = 1", IdentityProof.class)
                .setParameter("account", account);
    }
}
