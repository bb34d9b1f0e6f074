package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countersign.proofing.AgentPlan;
import org.countersign.proofing.AgentPlan.Away;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.WorkHours;
import org.countersign.proofing.WorkWeek;
import org.countersign.shared.AccountId;
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
             where g.active = true
                or exists (select 1 from account_role r where r.account_id = a.id and r.role = 'PROOFING_AGENT')
             order by a.last_name, a.first_name, a.id
            """;

    private static final String HOURS = "select agent_id, weekday, from_minute, until_minute from working_hours";

    @PersistenceContext
    EntityManager database;

    /** Of all of them, by their names. */
    @SuppressWarnings("unchecked")
    public List<AgentPlan> all(Instant now) {
        Map<Long, List<WorkHours>> hours = byAgent(
                database.createNativeQuery(HOURS).getResultList(),
                row -> new WorkHours(DayOfWeek.of(number(row[1])), number(row[2]), number(row[3])));
        Map<Long, List<Away>> absences = byAgent(
                database.createQuery(
                                "select x.agent, x.id, x.begins, x.ends from AgentAbsence x where x.ends > :now"
                                        + " order by x.begins, x.id",
                                Object[].class)
                        .setParameter("now", now)
                        .getResultList(),
                row -> new Away((Long) row[1], new TimeSpan((Instant) row[2], (Instant) row[3])));
        Map<Long, List<Integer>> booked = byAgent(
                database.createQuery(
                                "select p.agent, count(p) from Appointment p where p.taken = 1 and p.endsAt > :now"
                                        + " group by p.agent",
                                Object[].class)
                        .setParameter("now", now)
                        .getResultList(),
                row -> number(row[1]));
        List<Object[]> agents = database.createNativeQuery(AGENTS).getResultList();
        return agents.stream()
                .map(row -> {
                    long id = ((Number) row[0]).longValue();
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
            long agent = row[0] instanceof AccountId id ? id.value() : ((Number) row[0]).longValue();
            found.computeIfAbsent(agent, one -> new ArrayList<>()).add(read.apply(row));
        }
        return found;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
