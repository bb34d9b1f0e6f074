package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.proofing.BookAppointment;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.AccountId;

/** Finds an agent for a time that somebody wants: of those who are free one after the other is asked, until one is got. */
@ApplicationScoped
public class Placement {
    @Inject
    SlotCalendar calendar;

    @Inject
    Booking booking;

    @Inject
    AppointmentCases cases;

    /**
     * Empty where nobody is free any more.
     *
     * @throws org.countersign.shared.InvalidForm where the contact details are missing or impossible
     */
    public Optional<Appointment> book(Individual applicant, BookAppointment wish, Instant now) {
        Seats.Booked wanted = ContactRules.checked(wish, cases.open(applicant.account()), applicant.account());
        return first(wish.startsAt(), applicant, now, agent -> booking.book(agent, wish.startsAt(), wanted, now));
    }

    /** Empty where nobody is free any more; then it stays as it was. */
    public Optional<Appointment> move(
            Individual applicant, Appointment seen, Instant startsAt, String zone, Instant now) {
        ZoneId inZone = ContactRules.zone(zone);
        return first(startsAt, applicant, now, agent -> booking.move(seen, agent, startsAt, inZone, now));
    }

    private Optional<Appointment> first(
            Instant startsAt, Individual applicant, Instant now, Function<AccountId, Optional<Appointment>> ask) {
        return calendar.whoIsFree(startsAt, applicant, now).stream()
                .map(ask)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
