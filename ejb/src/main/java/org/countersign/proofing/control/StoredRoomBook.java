package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.boundary.Tenancy;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.AccountId;
import org.countersign.shared.Columns;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** Looks appointments up where they are stored; asked at each word that is said in a room, so it reads no more than it needs. */
@ApplicationScoped
public class StoredRoomBook implements RoomBook {
    /** Held ones, too: what came of an appointment is said in the room, and the agent hands over the code there. */
    private static final String MEETING = """
            select account_id, agent_id, starts_at, ends_at
              from appointment
             where public_id = :id and state in ('BOOKED', 'HELD')
            """;

    private static final String LATEST = """
            select public_id
              from appointment
             where account_id = :account and state in ('BOOKED', 'HELD')
             order by case when state = 'BOOKED' then 0 else 1 end, starts_at desc
             fetch first 1 rows only
            """;

    private static final String MET = """
            update appointment set met_at = cast(:now as timestamp(6) with time zone)
             where public_id = :id and state = 'BOOKED' and met_at is null and starts_at <= :begun
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Tenancy tenancy;

    @Override
    public Optional<Meeting> meeting(PublicId appointment) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(MEETING, Object[].class)
                .setParameter("id", appointment.value())
                .getResultList();
        return rows.stream().findFirst().map(StoredRoomBook::read);
    }

    @Override
    public Optional<PublicId> latestOf(AccountId applicant) {
        @SuppressWarnings("unchecked")
        List<String> found = database.createNativeQuery(LATEST, String.class)
                .setParameter("account", applicant.value())
                .getResultList();
        return found.stream().findFirst().map(PublicId::new);
    }

    @Override
    @Transactional
    public void met(PublicId appointment, Instant now, Instant begunBy) {
        database.createNativeQuery(MET)
                .setParameter("now", now)
                .setParameter("id", appointment.value())
                .setParameter("begun", begunBy)
                .executeUpdate();
    }

    @Override
    public NotFound notFound(AccountId asker, PublicId appointment) {
        return tenancy.notFound(asker, Appointment.class, appointment);
    }

    private static Meeting read(Object[] row) {
        return new Meeting(
                new AccountId(Columns.number(row[0])),
                new AccountId(Columns.number(row[1])),
                Columns.instant(row[2]),
                Columns.instant(row[3]));
    }
}
