package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.countersign.crypto.KeyedHash;
import org.countersign.proofing.entity.ProofNotice;

/** The notices in the database, found by their links' secrets, of which only hashes are kept. */
@ApplicationScoped
public class ProofLinks {
    private static final String PURPOSE = "proof-objection";

    @PersistenceContext
    EntityManager database;

    @Inject
    KeyedHash hash;

    /** What is kept of a link's secret. */
    String hash(String link) {
        return hash.of(PURPOSE, link);
    }

    void add(ProofNotice notice) {
        database.persist(notice);
    }

    public Optional<ProofNotice> find(String link) {
        return database.createQuery("select n from ProofNotice n where n.linkHash in :hashes", ProofNotice.class)
                .setParameter("hashes", hash.candidates(PURPOSE, link))
                .getResultStream()
                .findFirst();
    }

    /** Uses the link up; of many who bring it one does, and only in time. */
    public boolean use(String link, Instant now) {
        return database.createQuery("update ProofNotice n set n.objectedAt = :now"
                                + " where n.linkHash in :hashes and n.objectedAt is null and n.endsAt > :now")
                        .setParameter("now", now)
                        .setParameter("hashes", hash.candidates(PURPOSE, link))
                        .executeUpdate()
                == 1;
    }
}
