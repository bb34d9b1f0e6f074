package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.account.Contact;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.AppointmentRefused;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.BookAppointment;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.NotFound;
import org.countersign.shared.PhoneNumber;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Step;

/** Books a time of the calendar with contact details, or moves an appointment there (PRF-9). */
@Named
@RequestScoped
public class AppointmentView {
    @Inject
    Appointments appointments;

    @Inject
    Proofing proofing;

    @Inject
    CalendarView calendarView;

    @Inject
    ProofingGate gate;

    private Contact contact;
    private String email;
    private String phone;
    private String seen;

    /** Shows it, unless the case is elsewhere, or the appointment cannot be moved. */
    public String load() {
        AppointmentSummary moving = calendarView.getMoving();
        if (moving != null && !moving.isChangeable()) {
            return Redirect.to(BookedView.page(moving.id()));
        }
        String elsewhere = gate.enter(moving == null ? ProofingState.APPOINTMENT : ProofingState.BOOKED);
        return elsewhere == null ? calendarView.onward() : elsewhere;
    }

    public String changeMethod() {
        proofing.changeMethod();
        return gate.onward();
    }

    /** Takes the time; if it was lost to somebody else meanwhile, the calendar shows what is left. */
    public String book() {
        Instant time = calendarView.asked().orElseThrow(NotFound::new);
        String zone = calendarView.address().zone().getId();
        AppointmentSummary moving = calendarView.getMoving();
        Optional<AppointmentSummary> booked = moving == null
                ? appointments.book(new BookAppointment(time, email, phone, zone))
                : appointments.reschedule(moving.id(), BookedView.sequence(getSeen()), time, zone);
        if (booked.isEmpty()) {
            calendarView.reread();
            throw new AppointmentRefused(AppointmentMessage.TIME_TAKEN);
        }
        return Redirect.to(BookedView.page(booked.get().id()));
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.APPOINTMENT);
    }

    /**
     * The time that is chosen; null where one is still to be chosen, or the chosen one is not free. A form that is sent is
     * taken as the page showed it, whoever was quicker meanwhile.
     */
    public Instant getTime() {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean sent = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return (sent ? calendarView.asked() : calendarView.chosen()).orElse(null);
    }

    public String getEmail() {
        return email == null ? contact().email() : email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone == null
                ? PhoneNumber.read(contact().phone(), null)
                        .map(PhoneNumber::international)
                        .orElse(null)
                : phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Which state of the appointment the page has shown. */
    public String getSeen() {
        AppointmentSummary moving = calendarView.getMoving();
        return seen == null && moving != null ? String.valueOf(moving.sequence()) : seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    private Contact contact() {
        if (contact == null) {
            contact = appointments.contact();
        }
        return contact;
    }
}
