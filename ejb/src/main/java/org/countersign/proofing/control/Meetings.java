package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.proofing.AppointmentState;
import org.countersign.proofing.CaseMoved;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.entity.Appointment;
import org.countersign.shared.PublicId;

/** What the course of a case means for its appointment, in the transaction that moves the case. */
@ApplicationScoped
public class Meetings {
    @Inject
    StoredAppointments appointments;

    @Inject
    Booking booking;

    @Inject
    AppointmentMail mail;

    /** Whatever leads a case away from its appointment ends it; what appointments do to cases themselves is done. */
    void moved(@Observes CaseMoved step) {
        boolean ownStep = step.trigger() == ProofingTrigger.UNBOOK || step.trigger() == ProofingTrigger.NO_SHOW;
        if (step.from() == ProofingState.BOOKED && !ownStep) {
            appointments.bookedFor(step.caseId()).ifPresent(booked -> end(booked, step));
        }
    }

    private void end(Appointment booked, CaseMoved step) {
        if (step.trigger() == ProofingTrigger.CANCEL) {
            mail.cancelled(booking.end(booked, AppointmentState.CANCELLED, step.at()));
        } else {
            booking.end(booked, AppointmentState.HELD, step.at());
        }
    }

    /** The agent says that nobody came; the case moves along. Does nothing where none is booked. */
    public void missed(PublicId proofingCase, Instant now) {
        appointments.bookedFor(proofingCase).ifPresent(booked -> booking.miss(booked, now));
    }
}
