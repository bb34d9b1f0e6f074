package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.countersign.proofing.Holiday;

/** The office's holidays in the database, of which {@link org.countersign.shared.OfficeCalendar} counts its business days. */
@ApplicationScoped
public class Holidays {
    private static final String ADD = """
            insert into holiday (free_on, name)
            select cast(:day as date), cast(:name as varchar(60))
             where not exists (select 1 from holiday h where h.free_on = cast(:day as date))
            """;

    @PersistenceContext
    EntityManager database;

    /** Those of that year, in their order. */
    @SuppressWarnings("unchecked")
    public List<Holiday> of(int year) {
        List<Object[]> rows = database.createNativeQuery(
                        "select free_on, name from holiday where free_on >= :first and free_on < :next order by free_on")
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("next", LocalDate.of(year + 1, 1, 1))
                .getResultList();
        return rows.stream()
                .map(row -> new Holiday(day(row[0]), (String) row[1]))
                .toList();
    }

    /** False if that day is one already. */
    public boolean add(Holiday holiday) {
        return database.createNativeQuery(ADD)
                        .setParameter("day", holiday.day())
                        .setParameter("name", holiday.name())
                        .executeUpdate()
                == 1;
    }

    /** False if that day is none. */
    public boolean remove(LocalDate day) {
        return database.createNativeQuery("delete from holiday where free_on = :day")
                        .setParameter("day", day)
                        .executeUpdate()
                == 1;
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
