package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.proofing.LetterFigures;
import org.countersign.proofing.LetterState;
import org.countersign.proofing.entity.ProofingLetter;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** The letters in the database. */
@ApplicationScoped
public class StoredLetters {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager database;

    void add(ProofingLetter letter) {
        database.persist(letter);
    }

    public Optional<ProofingLetter> numbered(String number) {
        return database.createQuery("select l from ProofingLetter l where l.number = :number", ProofingLetter.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<ProofingLetter> sentAs(PublicId delivery) {
        return database.createQuery("select l from ProofingLetter l where l.delivery = :delivery", ProofingLetter.class)
                .setParameter("delivery", delivery)
                .getResultStream()
                .findFirst();
    }

    /** As it is now; nobody else moves it until the end of the transaction. */
    public ProofingLetter locked(ProofingLetter letter) {
        database.refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        return letter;
    }

    /** The case's, the newest first; by their times, since each node has numbers of its own to give. */
    List<ProofingLetter> of(PublicId proofingCase) {
        return database.createQuery(
                        "select l from ProofingLetter l where l.proofingCase = :ofCase order by l.orderedAt desc",
                        ProofingLetter.class)
                .setParameter("ofCase", proofingCase)
                .getResultList();
    }

    /** When letters to that person were ordered since then, the newest first; those that never left do not count. */
    List<Instant> orderedSince(AccountId account, Instant since) {
        return database.createQuery("""
                        select l.orderedAt from ProofingLetter l
                         where l.account = :account and l.orderedAt > :since and l.state <> :unsent
                         order by l.orderedAt desc
                        """, Instant.class)
                .setParameter("account", account)
                .setParameter("since", since)
                .setParameter("unsent", LetterState.NOT_SENT)
                .getResultList();
    }

    /** What came back since then, the latest first; a page's worth. */
    public List<ProofingLetter> returnedSince(Instant since) {
        return database.createQuery(
                        "select l from ProofingLetter l where l.returnedAt >= :since order by l.returnedAt desc, l.id desc",
                        ProofingLetter.class)
                .setParameter("since", since)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** @param midnight when the office's day began */
    public LetterFigures figures(Instant midnight) {
        return new LetterFigures(
                many(Set.of(LetterState.ORDERED)),
                many("madeAt", midnight),
                many(Set.of(LetterState.MADE, LetterState.MAILED)),
                many("returnedAt", midnight));
    }

    private long many(Set<LetterState> states) {
        return database.createQuery("select count(l) from ProofingLetter l where l.state in :states", Long.class)
                .setParameter("states", states)
                .getSingleResult();
    }

    private long many(String instant, Instant since) {
        return database.createQuery(
                        "select count(l) from ProofingLetter l where l." + instant + " >= :since", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }
}
