package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.countersign.delivery.Attachment;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.AppointmentRefused;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.entity.Appointment;

/** What applicants can do with an appointment that they have, and what they are shown of it. */
@ApplicationScoped
public class Changes {
    @Inject
    Reception reception;

    @Inject
    Booking booking;

    @Inject
    Invitations invitations;

    /**
     * The appointment, if it is still as it was seen, and can be changed.
     *
     * @throws AppointmentRefused else
     */
    public Appointment changeable(Appointment stored, int sequence, Instant now) {
        if (!stored.isBooked() || stored.sequence() != sequence) {
            throw new AppointmentRefused(AppointmentMessage.CHANGED);
        }
        if (stored.hasBegun(now)) {
            throw new AppointmentRefused(AppointmentMessage.BEGUN);
        }
        return stored;
    }

    public void cancel(Appointment seen, Instant now) {
        booking.cancel(seen, now);
    }

    /** For a calendar that its owner fills himself. */
    public Attachment file(Appointment booked, Locale locale, Instant now) {
        return invitations.publish(booked, locale, now);
    }

    public AppointmentSummary summary(Appointment stored, Instant now) {
        return new AppointmentSummary(
                stored.publicId(),
                stored.state(),
                stored.sequence(),
                stored.time().from(),
                stored.time().until(),
                stored.zone(),
                stored.email(),
                stored.phone(),
                reception.phase(stored, now),
                reception.entry(stored.time()).until());
    }
}
