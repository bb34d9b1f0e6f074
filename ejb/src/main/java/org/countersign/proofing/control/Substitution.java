package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.entity.Appointment;

/**
 * Appointments whose agent is off the list, absent, shut out, not an agent any more, or one who may not meet that applicant any
 * more (case 34): another agent who is free takes over; where nobody is, they are called off, and the applicant is told to choose
 * another time.
 */
@ApplicationScoped
public class Substitution {
    private static final String UNATTENDED = """
            select p.id from appointment p
             where p.state = 'BOOKED' and p.met_at is null and p.starts_at > :now and p.id > :after
               and (not exists (select 1 from proofing_agent g join account a on a.id = g.account_id
                                  join account_role r on r.account_id = a.id and r.role = 'PROOFING_AGENT'
                                 where g.account_id = p.agent_id and g.active = true and a.state = 'ACTIVE')
                    or exists (select 1 from agent_absence x where x.agent_id = p.agent_id
                                  and x.from_at < p.ends_at and x.until_at > p.starts_at)
                    or exists (select 1 from account g join account a on a.id = p.account_id
                                where g.id = p.agent_id
                                  and (:strangers = 1 and g.organization_id = a.organization_id
                                       or lower(g.email) in (lower(a.email), lower(a.second_email))
                                       or lower(g.second_email) in (lower(a.email), lower(a.second_email)))))
             order by p.id
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    SlotCalendar calendar;

    @Inject
    Reception reception;

    @Inject
    Booking booking;

    /** Appointments that nobody would attend, by their numbers, from that one on. */
    @Transactional
    public List<Long> unattended(Instant now, long after, int most) {
        return Rows.numbers(
                database.createNativeQuery(UNATTENDED)
                        .setParameter("now", now)
                        .setParameter("strangers", reception.allowsOwnOrganization() ? 0 : 1)
                        .setParameter("after", after),
                most);
    }

    /**
     * Finds another agent, each try in a transaction of its own, or calls it off; false where there is nothing to do.
     *
     * @throws org.countersign.shared.BusinessException where somebody else is just about it, and was quicker
     */
    public boolean replace(long id, Instant now) {
        Optional<Appointment> booked = Optional.ofNullable(database.find(Appointment.class, id))
                .filter(found -> found.isBooked() && !found.hasBegun(now));
        booked.ifPresent(found -> replace(found, now));
        return booked.isPresent();
    }

    private void replace(Appointment booked, Instant now) {
        boolean taken = calendar.atWork(booked.time().from(), booked.account()).stream()
                .filter(agent -> !agent.equals(booked.agent()))
                .anyMatch(agent -> booking.handOver(booked, agent));
        if (!taken) {
            booking.callOff(booked, now);
        }
    }
}
