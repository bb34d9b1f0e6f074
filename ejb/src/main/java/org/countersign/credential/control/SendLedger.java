package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.CredentialId;
import org.countersign.credential.entity.PhoneSend;
import org.countersign.crypto.KeyedHash;
import org.countersign.delivery.DeliveryMoved;
import org.countersign.delivery.DeliveryState;
import org.countersign.delivery.Failure;
import org.countersign.shared.AccountId;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;

/** What was sent to phones, for counting: written, given back, confirmed. */
@ApplicationScoped
public class SendLedger {
    private static final String PURPOSE = "phone-send";

    /** Failures after which the message certainly never reached a carrier: nobody paid for it (BEY-3). */
    private static final Set<Failure> NEVER_LEFT = EnumSet.of(Failure.UNAVAILABLE, Failure.BROKEN);

    @PersistenceContext
    EntityManager database;

    @Inject
    KeyedHash hash;

    void write(Sending sending, PublicId delivery) {
        database.persist(new PhoneSend(
                delivery,
                sending.purpose(),
                sending.contact().id(),
                sending.contact().organization(),
                hash.of(PURPOSE, sending.number().e164()),
                sending.number().callingCode(),
                sending.address(),
                sending.at()));
    }

    /** What the number may be stored as. */
    List<String> hashes(PhoneNumber number) {
        return hash.candidates(PURPOSE, number.e164());
    }

    /** Its code was used, or its arrival was ticked; once. */
    boolean confirm(PublicId delivery, AccountId account, CodePurpose purpose, Instant at) {
        return database.createQuery("""
                                update PhoneSend s set s.confirmedAt = :at
                                 where s.delivery = :delivery and s.account = :account and s.purpose = :purpose
                                   and s.confirmedAt is null
                                """)
                        .setParameter("at", at)
                        .setParameter("delivery", delivery)
                        .setParameter("account", account)
                        .setParameter("purpose", purpose)
                        .executeUpdate()
                == 1;
    }

    boolean isConfirmed(PublicId delivery, AccountId account, CodePurpose purpose) {
        return !database.createQuery("""
                        select s.delivery from PhoneSend s
                         where s.delivery = :delivery and s.account = :account and s.purpose = :purpose
                           and s.confirmedAt is not null
                        """, PublicId.class)
                .setParameter("delivery", delivery)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .getResultList()
                .isEmpty();
    }

    /**
     * The gate's code is about to be replaced: that it was used is kept with its send, of which the gate knows nothing
     * from then on. Written here and not when a code is judged, where every statement counts.
     */
    void keepUse(CredentialId credential) {
        database.createQuery("""
                        update PhoneSend s
                           set s.confirmedAt = (select c.gate.codeUsedAt from Credential c where c.id = :credential)
                         where s.confirmedAt is null
                           and s.delivery = (select c.gate.codeDelivery from Credential c
                                              where c.id = :credential and c.gate.codeUsedAt is not null)
                        """).setParameter("credential", credential.value()).executeUpdate();
    }

    /** Its code was tried and is about to be replaced: whatever becomes of it, that send stays charged. */
    void keepTried(PublicId delivery, Instant at) {
        database.createQuery("update PhoneSend s set s.triedAt = :at where s.delivery = :delivery")
                .setParameter("at", at)
                .setParameter("delivery", delivery)
                .executeUpdate();
    }

    /**
     * A send that never left is nobody's use of his budget (BEY-3). One whose code was tried all the same is: the budget
     * of sends is the budget of guesses, too. Hence what is given back cannot be tried any more; the gate asks for that
     * itself ({@link GateRows#factor}), because writing to its row from here would deadlock with whoever sends anew.
     */
    void giveBack(@Observes DeliveryMoved moved) {
        if (neverLeft(moved)) {
            endCode(moved.delivery());
            database.createQuery("""
                            update PhoneSend s set s.refundedAt = :at
                             where s.delivery = :delivery and s.refundedAt is null and s.triedAt is null
                               and not exists (select 1 from PhoneCode p where p.delivery = :delivery and p.attempts > 0)
                            """)
                    .setParameter("at", moved.at())
                    .setParameter("delivery", moved.delivery())
                    .executeUpdate();
        }
    }

    private static boolean neverLeft(DeliveryMoved moved) {
        boolean over = moved.to() == DeliveryState.EXPIRED || moved.to() == DeliveryState.DEAD;
        Failure why = moved.failure() == Failure.WITHDRAWN ? moved.before() : moved.failure();
        return over && (why == null ? moved.to() == DeliveryState.EXPIRED : NEVER_LEFT.contains(why));
    }

    /**
     * First of all, as the row's lock makes a try that is under way count, and one that waits come too late: it may have
     * looked at the clock before, so the code ends when it began.
     */
    private void endCode(PublicId delivery) {
        database.createQuery(
                        "update PhoneCode p set p.expiresAt = p.sentAt where p.delivery = :delivery and p.attempts = 0")
                .setParameter("delivery", delivery)
                .executeUpdate();
    }
}
