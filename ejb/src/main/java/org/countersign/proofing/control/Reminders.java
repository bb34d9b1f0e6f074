package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.ReminderKind;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/**
 * Reminds of appointments, of each once (PRF-9): the row of the ledger is written with the mail that it stands for. Where
 * several are due, as after a standstill, only the latest is sent; where an appointment was made when its time had come
 * already, the invitation stands for it.
 */
@ApplicationScoped
public class Reminders {
    /** Beside {@link ReminderKind}: not before a meeting, but after it. */
    private static final String OUTCOME = "OUTCOME";

    /** The one that is due: the last one within the last hour, else the first. */
    private static final String DUE = """
            select p.id from appointment p
             where p.state = 'BOOKED' and p.starts_at > :now and p.starts_at <= :day and p.id > :after
               and not exists (select 1 from appointment_reminder r
                                where r.appointment_id = p.id and r.sequence = p.sequence
                                  and r.kind = case when p.starts_at <= :hour then 'HOUR_BEFORE' else 'DAY_BEFORE' end)
             order by p.id
            """;

    /** Both have met, as far as anybody knows, the room has closed, and there is time left to say what came of it. */
    private static final String UNRECORDED = """
            select p.id from appointment p
             where p.state = 'BOOKED' and (p.met_at is not null or :unseen = 1)
               and p.ends_at <= :closed and p.ends_at > :entered and p.id > :after
               and not exists (select 1 from appointment_reminder r
                                where r.appointment_id = p.id and r.sequence = p.sequence and r.kind = 'OUTCOME')
             order by p.id
            """;

    private static final String NOTE = """
            insert into appointment_reminder (appointment_id, sequence, kind, sent_at)
            select cast(:appointment as bigint), cast(:sequence as integer), cast(:kind as varchar(16)),
                   cast(:now as timestamp(6) with time zone)
             where not exists (select 1 from appointment_reminder r where r.appointment_id = :appointment
                                  and r.sequence = :sequence and r.kind = :kind)
            """;

    @PersistenceContext
    EntityManager database;

    @Inject
    StoredAppointments appointments;

    @Inject
    AppointmentMail mail;

    @Inject
    OutcomeMail outcomes;

    @Inject
    Reception reception;

    @Inject
    Policies policies;

    /** Those of whose appointments nobody was reminded in time, by their numbers, from that one on. */
    @Transactional
    public List<Long> due(Instant now, long after, int most) {
        return Rows.numbers(
                database.createNativeQuery(DUE)
                        .setParameter("now", now)
                        .setParameter("day", now.plus(ReminderKind.DAY_BEFORE.before()))
                        .setParameter("hour", now.plus(ReminderKind.HOUR_BEFORE.before()))
                        .setParameter("after", after),
                most);
    }

    /** True if this call sent it; false where another one did, or it is not due any more. */
    @Transactional
    public boolean remind(long id, Instant now) {
        Optional<Appointment> booked = appointments
                .locked(id)
                .filter(found -> found.isBooked() && now.isBefore(found.time().from()));
        return booked.isPresent() && remind(booked.get(), now);
    }

    /** Meetings whose agents are to be reminded to say what came of them (PRF-11), by their numbers, from that one on. */
    @Transactional
    public List<Long> unrecorded(Instant now, long after, int most) {
        return Rows.numbers(
                database.createNativeQuery(UNRECORDED)
                        .setParameter("unseen", reception.seesWhoCame() ? 0 : 1)
                        .setParameter("closed", now.minus(policies.duration(Policy.ROOM_CLOSES)))
                        .setParameter("entered", now.minus(policies.duration(Policy.APPOINTMENT_OUTCOME_UNTIL)))
                        .setParameter("after", after),
                most);
    }

    /** True if this call sent it, once; false where another one did, or the agent has said it. */
    @Transactional
    public boolean remindToRecord(long id, Instant now) {
        Optional<Appointment> awaited = appointments
                .locked(id)
                .filter(met -> met.isBooked() && (met.wasMet() || !reception.seesWhoCame()) && note(met, OUTCOME, now));
        awaited.ifPresent(
                met -> outcomes.toRecord(met, reception.entry(met.time()).until()));
        return awaited.isPresent();
    }

    private boolean remind(Appointment booked, Instant now) {
        List<ReminderKind> kinds = due(booked, now);
        boolean first =
                !kinds.isEmpty() && note(booked, kinds.get(kinds.size() - 1).name(), now);
        if (first) {
            kinds.forEach(kind -> note(booked, kind.name(), now));
            mail.reminder(booked);
        }
        return first;
    }

    /** What is just being sent stands for the reminders whose time has come already. */
    void standsFor(Appointment booked, Instant now) {
        due(booked, now).forEach(kind -> note(booked, kind.name(), now));
    }

    private static List<ReminderKind> due(Appointment booked, Instant now) {
        return Arrays.stream(ReminderKind.values())
                .filter(kind -> kind.isDue(booked.time().from(), now))
                .toList();
    }

    private boolean note(Appointment booked, String kind, Instant now) {
        return database.createNativeQuery(NOTE)
                        .setParameter("appointment", booked.id())
                        .setParameter("sequence", booked.sequence())
                        .setParameter("kind", kind)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
