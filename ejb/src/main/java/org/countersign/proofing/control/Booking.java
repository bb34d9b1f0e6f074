package org.countersign.proofing.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.AppointmentRefused;
import org.countersign.proofing.AppointmentState;
import org.countersign.proofing.TimeSpan;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.AccountId;

/**
 * The steps of an appointment, each a transaction: the seat, the case, the record and the mail change together or not at
 * all. A step that finds its seat taken undoes what it did and says so, and another agent can be tried.
 */
@ApplicationScoped
public class Booking {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    Seats seats;

    @Inject
    StoredAppointments appointments;

    @Inject
    Reception reception;

    @Inject
    AppointmentCases cases;

    @Inject
    Reminders reminders;

    @Inject
    AppointmentMail mail;

    @Inject
    AuditTrail audit;

    /** Empty where that agent is not free any more. */
    @Transactional
    Optional<Appointment> book(AccountId agent, Instant startsAt, Seats.Booked wanted, Instant now) {
        cases.booked(wanted.proofingCase(), now);
        Optional<Appointment> booked = seats.claim(agent, time(startsAt), wanted, now);
        booked.ifPresentOrElse(
                made -> {
                    reminders.standsFor(made, now);
                    mail.booked(made);
                    record(Act.APPOINTMENT_BOOKED, made);
                },
                transactions::setRollbackOnly);
        return booked;
    }

    /** Empty where that agent is not free any more. */
    @Transactional
    Optional<Appointment> move(Appointment seen, AccountId agent, Instant startsAt, ZoneId zone, Instant now) {
        if (!seats.move(seen, agent, time(startsAt), zone, now)) {
            transactions.setRollbackOnly();
            return Optional.empty();
        }
        Appointment moved = appointments.fresh(seen.publicId());
        reminders.standsFor(moved, now);
        mail.moved(moved, seen);
        record(Act.APPOINTMENT_MOVED, moved);
        return Optional.of(moved);
    }

    /** @throws AppointmentRefused if it was changed since it was read */
    @Transactional
    void cancel(Appointment seen, Instant now) {
        cases.unbooked(seen.proofingCase(), now);
        mail.cancelled(end(seen, AppointmentState.CANCELLED, now));
    }

    /** Nobody can see the applicant then: cancelled by the office. */
    @Transactional
    void callOff(Appointment seen, Instant now) {
        cases.calledOff(seen.proofingCase(), now);
        mail.calledOff(end(seen, AppointmentState.CANCELLED, now));
    }

    /** The applicant did not come. */
    @Transactional
    void miss(Appointment seen, Instant now) {
        cases.missed(seen.proofingCase(), now);
        mail.missed(end(seen, AppointmentState.MISSED, now));
    }

    /** Another agent sees the applicant at the same time; false where he is not free. */
    @Transactional
    boolean handOver(Appointment seen, AccountId agent) {
        if (!seats.handOver(seen, agent)) {
            transactions.setRollbackOnly();
            return false;
        }
        Appointment handed = appointments.fresh(seen.publicId());
        mail.handedOver(handed, seen);
        record(Act.APPOINTMENT_MOVED, handed);
        return true;
    }

    /** In whatever transaction runs, without a word to the case: it is the case that moved. */
    Appointment end(Appointment seen, AppointmentState state, Instant now) {
        if (!seats.leave(seen, state, now)) {
            throw new AppointmentRefused(AppointmentMessage.CHANGED);
        }
        Appointment ended = appointments.fresh(seen.publicId());
        record(state == AppointmentState.CANCELLED ? Act.APPOINTMENT_CANCELLED : Act.APPOINTMENT_ENDED, ended);
        return ended;
    }

    private TimeSpan time(Instant startsAt) {
        return new TimeSpan(startsAt, startsAt.plus(reception.length()));
    }

    private void record(Act act, Appointment made) {
        audit.record(Entry.done(act)
                .about(made.account())
                .with("appointment", made.publicId())
                .with("agent", made.agent())
                .with("startsAt", made.time().from())
                .with("state", made.state()));
    }
}
