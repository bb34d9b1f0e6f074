package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.countersign.proofing.entity.Appointment;

/**
 * Appointments at which nobody met (SWP-1). Only when their room has closed: a meeting may begin late, or run over, and the
 * clock must not end it; and only in a room of our own, since elsewhere nobody sees who came.
 */
@ApplicationScoped
public class Absentees {
    private static final String MISSED = """
            select p.id from appointment p
             where p.state = 'BOOKED' and p.met_at is null and p.ends_at <= :end and p.starts_at < :end and p.id > :after
             order by p.id
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    Reception reception;

    @Inject
    AgentAppointments appointments;

    @Inject
    Booking booking;

    /** Appointments to which nobody came, by their numbers, from that one on. */
    @Transactional
    public List<Long> missed(Instant now, long after, int most) {
        if (!reception.seesWhoCame()) {
            return List.of();
        }
        return Rows.numbers(
                database.createNativeQuery(MISSED)
                        .setParameter("end", now.minus(reception.absence()))
                        .setParameter("after", after),
                most);
    }

    /**
     * Says that nobody came; false where it is not so any more.
     *
     * @throws org.countersign.shared.BusinessException where somebody else is just about it, and was quicker
     */
    @Transactional
    public boolean miss(long id, Instant now) {
        Appointment seen = database.find(Appointment.class, id);
        if (seen == null || !seen.isMissed(now, reception.absence()) || !reception.seesWhoCame()) {
            return false;
        }
        Appointment booked = appointments.held(seen).appointment(); // somebody may just say that both are there
        boolean missed = booked.isMissed(now, reception.absence());
        if (missed) {
            booking.miss(booked, now);
        }
        return missed;
    }
}
