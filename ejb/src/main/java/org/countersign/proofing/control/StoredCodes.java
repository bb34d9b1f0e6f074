package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.countersign.crypto.KeyedHash;
import org.countersign.proofing.CodeEnd;
import org.countersign.proofing.entity.ActivationCode;
import org.countersign.shared.PublicId;

/**
 * The activation codes in the database, and their moves: each one conditional update whose row count decides, so that of
 * many that come at once one finds the code good (case 23).
 */
@ApplicationScoped
class StoredCodes {
    private static final String PURPOSE = "activation-code";

    @PersistenceContext
    EntityManager database;

    @Inject
    KeyedHash hash;

    /** What may be stored of a code in its normalized form. */
    String hashed(String normalized) {
        return hash.of(PURPOSE, normalized);
    }

    void add(ActivationCode code) {
        database.persist(code);
    }

    /** The code that reads so, in its normalized form. */
    Optional<ActivationCode> reading(String normalized) {
        return database.createQuery("select c from ActivationCode c where c.hash in (:hashes)", ActivationCode.class)
                .setParameter("hashes", hash.candidates(PURPOSE, normalized))
                .getResultStream()
                .findFirst();
    }

    /** The one that is good for the case, if its time is not over. */
    Optional<ActivationCode> live(PublicId proofingCase) {
        return database.createQuery("select c from ActivationCode c where c.liveCase = :live", ActivationCode.class)
                .setParameter("live", proofingCase)
                .getResultStream()
                .findFirst();
    }

    /** Whether this try was the one that used it; the code as read is brought up to date either way. */
    boolean use(ActivationCode code, Instant now) {
        int rows = database.createQuery("""
                        update ActivationCode c set c.liveCase = null, c.usedAt = :now
                         where c.id = :id and c.liveCase is not null and c.expiresAt > :now
                        """)
                .setParameter("now", now)
                .setParameter("id", code.id())
                .executeUpdate();
        database.refresh(code);
        return rows == 1;
    }

    /** Ends that one for good; false if it was used or ended before. */
    boolean end(PublicId code, CodeEnd why, Instant now) {
        return database.createQuery("""
                                update ActivationCode c set c.liveCase = null, c.end = :why, c.endedAt = :now
                                 where c.publicId = :code and c.liveCase is not null
                                """)
                        .setParameter("why", why)
                        .setParameter("now", now)
                        .setParameter("code", code)
                        .executeUpdate()
                == 1;
    }
}
