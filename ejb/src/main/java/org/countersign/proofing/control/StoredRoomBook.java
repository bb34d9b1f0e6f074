package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.countersign.shared.AccountId;
import org.countersign.shared.Columns;
import org.countersign.shared.PublicId;

/** Looks appointments up where they are stored: two numbers and two times, asked for at each word that is said in a room. */
@ApplicationScoped
public class StoredRoomBook implements RoomBook {
    private static final String MEETING = """
            select account_id, agent_id, starts_at, minutes
              from appointment
             where public_id = :id and agent_id is not null and state not in ('CANCELLED', 'NO_SHOW')
            """;

    @PersistenceContext
    EntityManager database;

    @Override
    public Optional<Meeting> meeting(PublicId appointment) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(MEETING, Object[].class)
                .setParameter("id", appointment.value())
                .getResultList();
        return rows.stream().findFirst().map(StoredRoomBook::read);
    }

    private static Meeting read(Object[] row) {
        return new Meeting(
                new AccountId(Columns.number(row[0])),
                new AccountId(Columns.number(row[1])),
                Columns.instant(row[2]),
                Duration.ofMinutes(Columns.number(row[3])));
    }
}
