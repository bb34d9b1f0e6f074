package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.credential.CodePurpose;
import org.countersign.credential.TooManySends;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * How much may be sent to phones (PHN-4, case 9): per number, account, network address, country prefix, organization and
 * in all, each over a time that slides. Who wants to send holds the locks of all that he counts until his own send is
 * written, so that no race exceeds a budget. Freeing a locked phone has a budget of its own (MNG-3): using up the others
 * must not close that way out.
 */
@ApplicationScoped
public class SendBudgets {
    private static final int STRIPES = 64;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    /** From so many sends of an organization to one prefix in an hour on, at least every second must be answered. */
    private static final int SUSPICIOUS = 50;

    private static final List<Budget> COMMON = List.of(
            new Budget(SendScope.ADDRESS, FIVE_MINUTES, Policy.SEND_PER_ADDRESS_5_MIN),
            new Budget(SendScope.PREFIX, HOUR, Policy.SEND_PER_PREFIX_HOUR),
            new Budget(SendScope.ORGANIZATION, HOUR, Policy.SEND_PER_ORGANIZATION_HOUR),
            new Budget(SendScope.ALL, DAY, Policy.SEND_TOTAL_DAY));
    private static final List<Budget> USUAL = List.of(
            new Budget(SendScope.NUMBER, HOUR, Policy.SEND_PER_NUMBER_HOUR),
            new Budget(SendScope.NUMBER, DAY, Policy.SEND_PER_NUMBER_DAY),
            new Budget(SendScope.ACCOUNT, DAY, Policy.SEND_PER_ACCOUNT_DAY));
    private static final List<Budget> FREEING =
            List.of(new Budget(SendScope.FREEING, DAY, Policy.SEND_FREEING_PER_ACCOUNT_DAY));

    private static final String COUNTED = " and s.sentAt > :from and s.refundedAt is null";
    private static final String PUMPED = "select count(s) from PhoneSend s"
            + " where s.organization = :organization and s.callingCode = :prefix" + COUNTED;

    /** Of a code for signing in its use is told by the gate, until another one takes its place. */
    private static final String ANSWERED = PUMPED
            + " and (s.confirmedAt is not null or exists (select 1 from Credential c"
            + " where c.account = s.account and c.gate.codeDelivery = s.delivery and c.gate.codeUsedAt is not null))";

    @PersistenceContext
    EntityManager database;

    @Inject
    SendLedger ledger;

    @Inject
    Policies policies;

    /**
     * Sees to it that there is room for one more, and keeps it free until the end of the transaction.
     *
     * @throws TooManySends if a budget is used up
     */
    void reserve(Sending sending) {
        lock(sending);
        List<Budget> own = sending.purpose() == CodePurpose.FREE ? FREEING : USUAL;
        Stream.concat(own.stream(), COMMON.stream()).forEach(budget -> check(budget, sending));
        stopPumping(sending);
    }

    private void lock(Sending sending) {
        List<Integer> stripes = Stream.of(
                        "number:" + sending.number().e164(),
                        "account:" + sending.contact().id().value(),
                        "address:" + sending.address(),
                        "prefix:" + sending.number().callingCode(),
                        "organization:" + sending.contact().organization().value(),
                        "all")
                .map(scope -> Math.floorMod(scope.hashCode(), STRIPES))
                .distinct()
                .toList();
        database.createNativeQuery("select id from send_gate where id in (:stripes) order by id for update")
                .setParameter("stripes", stripes)
                .getResultList();
    }

    private void check(Budget budget, Sending sending) {
        if (asked("count(s)", budget, sending, Long.class) >= policies.number(budget.most())) {
            Instant oldest = asked("min(s.sentAt)", budget, sending, Instant.class);
            throw new TooManySends((oldest == null ? sending.at() : oldest).plus(budget.time()));
        }
    }

    private <T> T asked(String what, Budget budget, Sending sending, Class<T> type) {
        return database.createQuery(
                        "select " + what + " from PhoneSend s where "
                                + budget.scope().condition() + COUNTED,
                        type)
                .setParameter("scope", budget.scope().of(sending, ledger))
                .setParameter("from", sending.at().minus(budget.time()))
                .getSingleResult();
    }

    /** Where most of what goes to one prefix is never answered, somebody earns by the sending itself. */
    private void stopPumping(Sending sending) {
        long sent = ofOrganizationToPrefix(PUMPED, sending).getSingleResult();
        if (sent >= SUSPICIOUS
                && sent > 2 * ofOrganizationToPrefix(ANSWERED, sending).getSingleResult()) {
            throw new TooManySends(sending.at().plus(HOUR));
        }
    }

    private TypedQuery<Long> ofOrganizationToPrefix(String query, Sending sending) {
        return database.createQuery(query, Long.class)
                .setParameter("organization", sending.contact().organization())
                .setParameter("prefix", sending.number().callingCode())
                .setParameter("from", sending.at().minus(HOUR));
    }

    /** How many sends of that scope fit into that time. */
    private record Budget(SendScope scope, Duration time, Policy most) {}
}
