package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.countersign.proofing.AgendaItem;
import org.countersign.proofing.AppointmentState;
import org.countersign.proofing.MeetingOutcome;
import org.countersign.shared.AccountId;
import org.countersign.shared.Columns;
import org.countersign.shared.LegalName;
import org.countersign.shared.PublicId;

/** An agent's appointments by days, in one statement; those that were cancelled are not his any more. */
@ApplicationScoped
public class Agenda {
    private static final int MOST = 500;

    private static final String ROWS = """
            select p.public_id, a.first_name, a.middle_name, a.last_name, a.name_suffix, c.country,
                   p.starts_at, p.ends_at, p.state, s.outcome
              from appointment p
              join account a on a.id = p.account_id
              left join proofing_case c on c.public_id = p.case_id
              left join proofing_session s on s.appointment_id = p.public_id
             where p.agent_id = :agent and p.starts_at >= :starts and p.starts_at < :ends and p.state <> 'CANCELLED'
             order by p.starts_at, p.id
            """;

    @PersistenceContext
    EntityManager database;

    /**
     * Those that begin on these days.
     *
     * @param first by the clocks of that zone
     * @param until the day behind the last one
     */
    public List<AgendaItem> of(AccountId agent, ZoneId zone, LocalDate first, LocalDate until) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(ROWS, Object[].class)
                .setParameter("agent", agent.value())
                .setParameter("starts", first.atStartOfDay(zone).toInstant())
                .setParameter("ends", until.atStartOfDay(zone).toInstant())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(Agenda::item).toList();
    }

    /** The columns of {@link #ROWS}, in their order. */
    private static AgendaItem item(Object[] row) {
        return new AgendaItem(
                new PublicId((String) row[0]),
                new LegalName((String) row[1], (String) row[2], (String) row[3], (String) row[4]),
                (String) row[5],
                Columns.instant(row[6]),
                Columns.instant(row[7]),
                AppointmentState.valueOf((String) row[8]),
                row[9] == null ? null : MeetingOutcome.valueOf((String) row[9]));
    }
}
