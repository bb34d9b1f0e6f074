package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.proofing.entity.ProofingRelease;
import org.countersign.shared.AccountId;

/**
 * Tells those who may decide about a suspicion that it waits for them (PRF-11): at once, and then every day until it is
 * decided. The row count of one statement says which node tells it on a day.
 */
@ApplicationScoped
public class SuspicionNotices {
    private static final Duration DAY = Duration.ofDays(1);

    private static final String DUE = """
            select r.id from proofing_release r
              join proofing_session s on s.id = r.session_id
              join proofing_case c on c.public_id = s.case_id
             where r.second_at is null and c.state = 'SUSPECTED'
               and coalesce(r.told_at, r.suspected_at) <= :before and r.id > :after
             order by r.id
            """;

    private static final String NOTE = """
            update proofing_release set told_at = cast(:now as timestamp(6) with time zone)
             where id = :id and second_at is null and coalesce(told_at, suspected_at) <= :before
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Deciders deciders;

    @Inject
    Accounts accounts;

    @Inject
    OutcomeMail mail;

    /** It was just raised. */
    void raised(ProofingRelease release, Contact applicant) {
        deciders.awaited(applicant, release).forEach(mail::toDecide);
    }

    /** Suspicions of which nobody was told for a day, by their numbers, from that one on. */
    @Transactional
    public List<Long> due(Instant now, long after, int most) {
        return Rows.numbers(
                database.createNativeQuery(DUE)
                        .setParameter("before", now.minus(DAY))
                        .setParameter("after", after),
                most);
    }

    /** True if this call told it; false where another one did, or it is decided. */
    @Transactional
    public boolean remind(long id, Instant now) {
        boolean first = database.createNativeQuery(NOTE)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("before", now.minus(DAY))
                        .executeUpdate()
                == 1;
        if (first) {
            ProofingRelease release = database.find(ProofingRelease.class, id);
            raised(release, accounts.contact(suspect(id)));
        }
        return first;
    }

    private AccountId suspect(long id) {
        return database.createQuery(
                        "select p.account from Appointment p, ProofingSession s, ProofingRelease r"
                                + " where r.id = :id and s.id = r.session and p.publicId = s.appointment",
                        AccountId.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
