package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.application.ApplicationSummary;
import org.countersign.caller.Caller;
import org.countersign.caller.Strength;
import org.countersign.crypto.KeyedHash;
import org.countersign.crypto.RandomCodes;
import org.countersign.signin.entity.LaunchTicket;

/** One-time tickets from a launch to the application. */
@ApplicationScoped
public class Tickets {
    private static final String PURPOSE = "launch-ticket";
    private static final Duration LIFE = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager database;

    @Inject
    KeyedHash hash;

    @Inject
    RandomCodes random;

    /**
     * A ticket for the caller as he is signed in now: with the strongest that he presented of what the application
     * accepts, and with his session's strength where it accepts the password (INT-1).
     */
    public String issue(Caller caller, ApplicationSummary application, Instant now) {
        String ticket = random.secret();
        Optional<Factor> proof = LaunchRule.proof(application, caller);
        database.persist(new LaunchTicket(
                hash.of(PURPOSE, ticket),
                caller.account(),
                application.publicId(),
                proof.map(Factor::kind).map(Strength::of).orElse(caller.strength()),
                proof.map(Factor::level).orElse(caller.level()),
                now.plus(LIFE)));
        return ticket;
    }

    /** Uses the ticket up; of many who bring it one gets it, and only in time. */
    public Optional<LaunchTicket> use(String ticket, Instant now) {
        for (String candidate : hash.candidates(PURPOSE, ticket)) {
            int used = database.createQuery("update LaunchTicket t set t.usedAt = :now"
                            + " where t.hash = :hash and t.usedAt is null and t.expiresAt > :now")
                    .setParameter("now", now)
                    .setParameter("hash", candidate)
                    .executeUpdate();
            if (used == 1) {
                return database.createQuery("select t from LaunchTicket t where t.hash = :hash", LaunchTicket.class)
                        .setParameter("hash", candidate)
                        .getResultStream()
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
