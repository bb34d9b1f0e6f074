package org.countersign.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The days on which the office does not work. */
@ApplicationScoped
public class OfficeCalendar {
    @PersistenceContext
    EntityManager database;

    /** The holidays from that day on, up to and with the other one. */
    @SuppressWarnings("unchecked")
    public Set<LocalDate> holidays(LocalDate from, LocalDate to) {
        List<LocalDate> days = database.createNativeQuery(
                        "select h.free_on from holiday h where h.free_on between :from and :to", LocalDate.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return Set.copyOf(days);
    }
}
