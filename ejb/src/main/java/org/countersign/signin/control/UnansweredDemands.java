package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.shared.AccountId;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Demands for a fresh OTP, and what becomes of them. Whoever answers with a code was the holder, and is not bothered;
 * where no code follows for a while, the holder is told that somebody with his password was at it (case 4).
 */
@ApplicationScoped
public class UnansweredDemands {
    private static final String MAIL = "otp-not-shown";
    private static final int AT_ONCE = 100;

    @PersistenceContext
    EntityManager database;

    @Inject
    Policies policies;

    @Inject
    Accounts accounts;

    @Inject
    Deliveries deliveries;

    /** Keeps the first demand that is open in this session. */
    public void demanded(long session, Instant at) {
        database.createQuery("update SigninSession s set s.otpDemandedAt = :at"
                        + " where s.id = :id and s.otpDemandedAt is null")
                .setParameter("at", at)
                .setParameter("id", session)
                .executeUpdate();
    }

    /** Closes what has waited long enough; those whom nobody told lately are told. */
    public void close(Instant now) {
        due(now.minus(policies.duration(Policy.STEPUP_NOTICE_AFTER))).forEach(demand -> close(demand, now));
    }

    private List<Demand> due(Instant before) {
        return database.createQuery(
                        "select s.id, s.account, s.otpDemandedAt, s.lastOtpAt, s.address from SigninSession s"
                                + " where s.otpDemandedAt <= :before order by s.otpDemandedAt",
                        Demand.class)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private void close(Demand demand, Instant now) {
        if (isClaimed(demand) && demand.isUnanswered() && isWorthTelling(demand, now)) {
            tell(demand);
        }
    }

    /** Every node looks; the statement decides which of them goes on. */
    private boolean isClaimed(Demand demand) {
        return database.createQuery("update SigninSession s set s.otpDemandedAt = null"
                                + " where s.id = :id and s.otpDemandedAt = :at")
                        .setParameter("id", demand.session())
                        .setParameter("at", demand.at())
                        .executeUpdate()
                == 1;
    }

    /** A stranger with the password must not be able to fill a mailbox. */
    private boolean isWorthTelling(Demand demand, Instant now) {
        return database.createQuery("update SigninSession s set s.otpDemandToldAt = :now where s.id = :id"
                                + " and not exists (select 1 from SigninSession o where o.account = s.account"
                                + " and o.otpDemandToldAt > :lately)")
                        .setParameter("now", now)
                        .setParameter("id", demand.session())
                        .setParameter("lately", now.minus(policies.duration(Policy.STEPUP_NOTICE_PAUSE)))
                        .executeUpdate()
                == 1;
    }

    private void tell(Demand demand) {
        Contact contact = accounts.contact(demand.account());
        String when = contact.inWords(demand.at());
        contact.notices(MAIL)
                .forEach(notice ->
                        deliveries.enqueue(notice.with("name", contact.name().first())
                                .with("userId", contact.userId())
                                .with("address", demand.address())
                                .with("when", when)));
    }

    /** A session in which a code was asked for, and the last code that was shown in it. */
    public record Demand(Long session, AccountId account, Instant at, Instant lastOtp, String address) {
        boolean isUnanswered() {
            return lastOtp == null || lastOtp.isBefore(at);
        }
    }
}
