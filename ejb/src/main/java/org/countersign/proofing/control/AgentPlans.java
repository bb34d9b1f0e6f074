package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.proofing.AgentPlan;
import org.countersign.proofing.AgentPlan.Away;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;
import org.countersign.proofing.WorkWeek;
import org.countersign.shared.AccountId;
import org.countersign.shared.Columns;
import org.countersign.shared.PublicId;

/** What the office sees of its agents, by four statements however many they are. */
@ApplicationScoped
public class AgentPlans {
    /** Those with the role, and those without it any more who are still on the list: they are to be taken off. */
    private static final String AGENTS = """
            select a.id, a.public_id, a.first_name, a.last_name, o.name, g.active, coalesce(g.zone, a.zone)
              from account a
              join organization o on o.id = a.organization_id
              left join proofing_agent g on g.account_id = a.id
             where (g.active = true
                or exists (select 1 from account_role r where r.account_id = a.id and r.role = 'PROOFING_AGENT'))
            """;

    private static final String BY_NAME = " order by a.last_name, a.first_name, a.id";
    private static final String ONE = " and a.public_id = :agent";

    private static final String HOURS =
            "select agent_id, weekday, from_minute, until_minute from working_hours where agent_id in (:agents)";

    @PersistenceContext
    EntityManager database;

    /** Of all of them, by their names. */
    public List<AgentPlan> all(Instant now) {
        return plans(database.createNativeQuery(AGENTS + BY_NAME), now);
    }

    /** Empty if he is none of them. */
    public Optional<AgentPlan> of(PublicId agent, Instant now) {
        return plans(database.createNativeQuery(AGENTS + ONE).setParameter("agent", agent.value()), now).stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<AgentPlan> plans(Query which, Instant now) {
        List<Object[]> agents = which.getResultList();
        List<Long> ids = agents.stream().map(row -> Columns.number(row[0])).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<AccountId> accounts = ids.stream().map(AccountId::new).toList();
        Map<Long, List<WorkHours>> hours = byAgent(
                database.createNativeQuery(HOURS).setParameter("agents", ids).getResultList(),
                row -> new WorkHours(DayOfWeek.of(number(row[1])), number(row[2]), number(row[3])));
        Map<Long, List<Away>> absences = byAgent(
                database.createQuery(
                                "select x.agent, x.id, x.begins, x.ends from AgentAbsence x where x.agent in :agents"
                                        + " and x.ends > :now order by x.begins, x.id",
                                Object[].class)
                        .setParameter("agents", accounts)
                        .setParameter("now", now)
                        .getResultList(),
                row -> new Away((Long) row[1], new TimeSpan((Instant) row[2], (Instant) row[3])));
        Map<Long, List<Integer>> booked = byAgent(
                database.createQuery(
                                "select p.agent, count(p) from Appointment p where p.agent in :agents and p.taken = 1"
                                        + " and p.endsAt > :now group by p.agent",
                                Object[].class)
                        .setParameter("agents", accounts)
                        .setParameter("now", now)
                        .getResultList(),
                row -> number(row[1]));
        return agents.stream()
                .map(row -> {
                    long id = Columns.number(row[0]);
                    return new AgentPlan(
                            new AccountId(id),
                            new PublicId((String) row[1]),
                            row[2] + " " + row[3],
                            (String) row[4],
                            Boolean.TRUE.equals(row[5]),
                            ZoneId.of((String) row[6]),
                            new WorkWeek(hours.getOrDefault(id, List.of())),
                            absences.getOrDefault(id, List.of()),
                            booked.getOrDefault(id, List.of(0)).get(0));
                })
                .toList();
    }

    private static <T> Map<Long, List<T>> byAgent(List<Object[]> rows, Function<Object[], T> read) {
        Map<Long, List<T>> found = new HashMap<>();
        for (Object[] row : rows) {
            long agent = row[0] instanceof AccountId id ? id.value() : Columns.number(row[0]);
            found.computeIfAbsent(agent, one -> new ArrayList<>()).add(read.apply(row));
        }
        return found;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
