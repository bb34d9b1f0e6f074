package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.countersign.crypto.KeyedHash;
import org.countersign.proofing.MeetingFindings;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.entity.ProofingRelease;
import org.countersign.proofing.entity.ProofingSession;
import org.countersign.shared.AccountId;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** What agents recorded, in the database, and the suspicions among it. */
@ApplicationScoped
public class ProofingSessions {
    private static final String PURPOSE = "proofing-document";
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager database;

    @Inject
    Cases cases;

    @Inject
    KeyedHash hash;

    /** Written at once: an appointment has one record. */
    ProofingSession add(Met met, MeetingOutcome outcome, MeetingFindings found, String textVersion, Instant at) {
        ProofingSession made =
                new ProofingSession(met.appointment(), outcome, found, documentHash(found), textVersion, at);
        database.persist(made);
        database.flush();
        return made;
    }

    ProofingRelease suspect(ProofingSession session, Instant at) {
        ProofingRelease release = new ProofingRelease(session.id(), session.agent(), at);
        database.persist(release);
        return release;
    }

    Optional<ProofingSession> of(PublicId appointment) {
        return database.createQuery(
                        "select s from ProofingSession s where s.appointment = :appointment", ProofingSession.class)
                .setParameter("appointment", appointment)
                .getResultStream()
                .findFirst();
    }

    /**
     * The record of an appointment as it is now, and nobody else decides about it until the end of this transaction.
     *
     * @throws NotFound if there is none, or it never had one of these outcomes
     */
    ProofingSession held(PublicId appointment, Predicate<MeetingOutcome> outcome) {
        ProofingSession found =
                of(appointment).filter(made -> outcome.test(made.outcome())).orElseThrow(NotFound::new);
        cases.locked(found.proofingCase());
        database.refresh(found);
        return found;
    }

    /** Passes that wait for a second agent, the oldest first; a page of them. */
    List<ProofingSession> toConfirm() {
        return database.createQuery("""
                        select s from ProofingSession s, ProofingCase c
                         where c.publicId = s.proofingCase and s.outcome = :outcome and c.state = :state
                         order by s.id
                        """, ProofingSession.class)
                .setParameter("outcome", MeetingOutcome.TO_CONFIRM)
                .setParameter("state", ProofingState.CONFIRMING)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Confirmed passes that have no code yet, met or confirmed by that agent, the oldest first; a page of them. */
    List<ProofingSession> withoutCode(AccountId agent) {
        return database.createQuery("""
                        select s from ProofingSession s, ProofingCase c
                         where c.publicId = s.proofingCase and c.state = :state and s.outcome = :outcome
                           and s.codeGivenAt is null and (s.agent = :agent or s.second = :agent)
                         order by s.id
                        """, ProofingSession.class)
                .setParameter("state", ProofingState.CODE_GIVEN)
                .setParameter("outcome", MeetingOutcome.PASSED)
                .setParameter("agent", agent)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether a second agent has looked at a pass in that case, and did not confirm it. */
    boolean wasRefused(PublicId proofingCase) {
        return database.createQuery(
                                "select count(s) from ProofingSession s where s.proofingCase = :proofing"
                                        + " and s.outcome = :outcome and s.second is not null",
                                Long.class)
                        .setParameter("proofing", proofingCase)
                        .setParameter("outcome", MeetingOutcome.NOT_CONFIRMED)
                        .getSingleResult()
                > 0;
    }

    /** Suspicions that nobody has decided, the oldest first; a page of them. */
    List<ProofingSession> suspected() {
        return database.createQuery("""
                        select s from ProofingSession s, ProofingRelease r
                         where r.session = s.id and r.secondAt is null order by r.id
                        """, ProofingSession.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    ProofingRelease release(ProofingSession suspected) {
        return database.createQuery("select r from ProofingRelease r where r.session = :session", ProofingRelease.class)
                .setParameter("session", suspected.id())
                .getSingleResult();
    }

    /** Numbers are told apart by country and kind; null where the number, or what tells it apart, was not typed. */
    private String documentHash(MeetingFindings found) {
        boolean known = found.type() != null && found.country() != null && found.number() != null;
        return known && !found.number().isEmpty()
                ? hash.of(PURPOSE, found.country() + ' ' + found.type() + ' ' + found.number())
                : null;
    }
}
