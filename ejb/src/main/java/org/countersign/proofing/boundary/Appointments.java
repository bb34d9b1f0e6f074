package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.delivery.Attachment;
import org.countersign.proofing.AppointmentCalendar;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.BookAppointment;
import org.countersign.proofing.control.Changes;
import org.countersign.proofing.control.Individual;
import org.countersign.proofing.control.Placement;
import org.countersign.proofing.control.SlotCalendar;
import org.countersign.proofing.control.StoredAppointments;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.PublicId;

/**
 * Appointments of the caller with a proofing agent (PRF-9). Each command is committed on its own, one try after the other
 * where a seat is lost to somebody who was quicker.
 */
@Stateless
@SignedIn
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Appointments {
    @Inject
    SlotCalendar slots;

    @Inject
    Placement placement;

    @Inject
    Changes changes;

    @Inject
    StoredAppointments appointments;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * The times that the caller can book, by the days of that zone.
     *
     * @param from the first day that is wanted
     * @param to the last one
     */
    public AppointmentCalendar calendar(ZoneId zone, LocalDate from, LocalDate to) {
        return slots.between(from, to, zone, Individual.of(contact()), clock.instant());
    }

    /**
     * Books it for the caller's open case, which is booked with it.
     *
     * @return empty where the time is not free, or not any more
     * @throws org.countersign.shared.InvalidForm beside {@code email} and {@code phone}
     * @throws org.countersign.shared.BusinessException where the case is not where an appointment is made
     */
    public Optional<AppointmentSummary> book(BookAppointment wish) {
        return placement.book(Individual.of(contact()), wish, clock.instant()).map(this::summary);
    }

    /**
     * Moves it to another time; its former seat is free in the same moment.
     *
     * @param sequence of the appointment as the caller saw it
     * @param zone the IANA name of the zone in which its times are told from now on
     * @return empty where the time is not free, or not any more; then the appointment stays as it was
     * @throws org.countersign.proofing.AppointmentRefused where it was changed meanwhile, or has begun
     */
    public Optional<AppointmentSummary> reschedule(PublicId appointment, int sequence, Instant startsAt, String zone) {
        Instant now = clock.instant();
        Appointment seen = changes.changeable(own(appointment), sequence, now);
        return placement
                .move(Individual.of(contact()), seen, startsAt, zone, now)
                .map(this::summary);
    }

    /**
     * Gives it back; the case goes on to another appointment.
     *
     * @throws org.countersign.proofing.AppointmentRefused where it was changed meanwhile, or has begun
     */
    public void cancel(PublicId appointment, int sequence) {
        Instant now = clock.instant();
        changes.cancel(changes.changeable(own(appointment), sequence, now), now);
    }

    /** The one that is booked; a person has one at most. */
    public Optional<AppointmentSummary> mine() {
        return appointments.booked(caller().account()).map(this::summary);
    }

    /** Any of the caller's own, also one that is over. */
    public AppointmentSummary details(PublicId appointment) {
        return summary(own(appointment));
    }

    /** It as a file for a calendar that its owner fills himself. */
    public Attachment file(PublicId appointment) {
        return changes.file(own(appointment), contact().locale(), clock.instant());
    }

    /** Whether the caller's account has confirmed that address, so that mail about appointments goes there (case 34). */
    public boolean isConfirmed(String email) {
        return contact().emails().stream().map(EmailAddress::key).anyMatch(EmailAddress.key(email)::equals);
    }

    /** How the caller is known: for contact details to begin with. */
    public Contact contact() {
        return accounts.contact(caller().account());
    }

    private AppointmentSummary summary(Appointment made) {
        return changes.summary(made, clock.instant());
    }

    private Appointment own(PublicId appointment) {
        return appointments.required(appointment, caller().account());
    }

    private Caller caller() {
        return current.required();
    }
}
