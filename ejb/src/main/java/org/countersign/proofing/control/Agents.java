package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;
import org.countersign.proofing.entity.AgentAbsence;
import org.countersign.proofing.entity.ProofingAgent;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;

/** The agents in the database: who serves, and when. */
@ApplicationScoped
public class Agents {
    /** No appointment is longer: so far back one may have begun that is not over. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Whoever is on the list, is let in, and still is what he was made: one row for each of his hours. */
    private static final String SERVING = """
            select g.account_id, g.zone, a.organization_id, h.weekday, h.from_minute, h.until_minute, a.email, a.second_email
              from proofing_agent g
              join account a on a.id = g.account_id
              join working_hours h on h.agent_id = g.account_id
             where g.active = true and a.state = 'ACTIVE'
               and exists (select 1 from account_role r where r.account_id = a.id and r.role = 'PROOFING_AGENT')
             order by g.account_id, h.weekday, h.from_minute
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Reception reception;

    /**
     * Who may meet that applicant, and how busy each is in that span, by three statements however many they are. Nobody
     * meets himself, nor a colleague where the office's rule forbids it.
     */
    List<AgentTime> whoMayMeet(Individual applicant, TimeSpan span) {
        Map<Long, List<TimeSpan>> busy = busy(span);
        Map<AccountId, AgentTime> agents = new LinkedHashMap<>();
        for (Object[] row : serving()) {
            AccountId agent = new AccountId(((Number) row[0]).longValue());
            if (mayMeet(individual(row), applicant)) {
                agents.computeIfAbsent(
                                agent,
                                one -> new AgentTime(
                                        one,
                                        ZoneId.of((String) row[1]),
                                        new ArrayList<>(),
                                        busy.getOrDefault(one.value(), List.of())))
                        .hours()
                        .add(hours(row));
            }
        }
        return List.copyOf(agents.values());
    }

    private boolean mayMeet(Individual agent, Individual applicant) {
        return AgentRules.whyNot(agent, applicant, reception.allowsOwnOrganization())
                .isEmpty();
    }

    private static Individual individual(Object[] row) {
        return Individual.of(
                new AccountId(((Number) row[0]).longValue()),
                new OrganizationId(((Number) row[2]).longValue()),
                (String) row[6],
                (String) row[7]);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> serving() {
        return database.createNativeQuery(SERVING).getResultList();
    }

    private static WorkHours hours(Object[] row) {
        return new WorkHours(
                DayOfWeek.of(((Number) row[3]).intValue()), ((Number) row[4]).intValue(), ((Number) row[5]).intValue());
    }

    private Map<Long, List<TimeSpan>> busy(TimeSpan span) {
        Map<Long, List<TimeSpan>> busy = new HashMap<>();
        List<Object[]> rows = new ArrayList<>(database.createQuery(
                        "select p.agent, p.startsAt, p.endsAt from Appointment p where p.taken = 1"
                                + " and p.startsAt > :before and p.startsAt < :until and p.endsAt > :from",
                        Object[].class)
                .setParameter("before", span.from().minus(LONGEST))
                .setParameter("from", span.from())
                .setParameter("until", span.until().plus(LONGEST))
                .getResultList());
        rows.addAll(database.createQuery(
                        "select x.agent, x.begins, x.ends from AgentAbsence x where x.ends > :from and x.begins < :until",
                        Object[].class)
                .setParameter("from", span.from())
                .setParameter("until", span.until().plus(LONGEST))
                .getResultList());
        for (Object[] row : rows) {
            busy.computeIfAbsent(((AccountId) row[0]).value(), agent -> new ArrayList<>())
                    .add(new TimeSpan((Instant) row[1], (Instant) row[2]));
        }
        return busy;
    }

    /** By whose clocks the agent works; empty for one who never was on the list. */
    Optional<ZoneId> zone(AccountId agent) {
        return Optional.ofNullable(database.find(ProofingAgent.class, agent.value()))
                .map(ProofingAgent::zone);
    }

    /** The agent, and nobody else gives him work or takes it away until the end of this transaction. */
    Optional<ProofingAgent> held(AccountId agent) {
        return Optional.ofNullable(database.find(ProofingAgent.class, agent.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Puts somebody on the list, or gives him other hours. */
    public void serve(AccountId agent, ZoneId zone, Collection<WorkHours> hours) {
        Optional<ProofingAgent> known = held(agent);
        ProofingAgent served = known.orElseGet(() -> new ProofingAgent(agent));
        served.serves(zone, hours);
        if (known.isEmpty()) {
            database.persist(served);
        }
    }

    /** Takes somebody off the list; false if he is not on it. */
    public boolean leave(AccountId agent) {
        Optional<ProofingAgent> found = held(agent).filter(ProofingAgent::isActive);
        found.ifPresent(ProofingAgent::leaves);
        return found.isPresent();
    }

    /** Keeps a while free of appointments; false if there is no such agent. */
    public boolean away(AccountId agent, TimeSpan span) {
        boolean found = held(agent).isPresent();
        if (found) {
            database.persist(new AgentAbsence(agent, span));
        }
        return found;
    }

    /** Takes an absence of his back; false if there is none such. */
    public boolean back(AccountId agent, long absence) {
        boolean found = held(agent).isPresent();
        return found
                && database.createQuery("delete from AgentAbsence x where x.id = :id and x.agent = :agent")
                                .setParameter("id", absence)
                                .setParameter("agent", agent)
                                .executeUpdate()
                        > 0;
    }
}
