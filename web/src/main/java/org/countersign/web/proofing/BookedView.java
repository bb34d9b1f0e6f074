package org.countersign.web.proofing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.PublicId;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.ShellView;
import org.countersign.web.shell.Step;

/** An appointment that is made: when, how to prepare for it, and how to move or cancel it (PRF-9). */
@Named
@RequestScoped
public class BookedView {
    private static final String CHOICE = "/proofing/appointment";
    private static final Pattern SHOWN = Pattern.compile("\\d{1,9}");
    private static final String HOME = "/home?faces-redirect=true";

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    Appointments appointments;

    @Inject
    ProofingGate gate;

    @Inject
    Notices notices;

    @Inject
    ShellView shell;

    private String appointment;
    private AppointmentSummary details;
    private String seen;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        appointment = parameters.get("appointment");
    }

    /** Without a name in the address it is the one that is booked; without one it is where the case stands. */
    public String load() {
        if (appointment != null) {
            getDetails();
            return null;
        }
        return appointments.mine().map(mine -> Redirect.to(page(mine.id()))).orElseGet(this::elsewhere);
    }

    private String elsewhere() {
        String way = gate.enter(ProofingState.BOOKED);
        return way == null ? HOME : way;
    }

    /** Gives the time back; whoever presses has read what that means. */
    public String cancel() {
        appointments.cancel(getDetails().id(), sequence(getSeen()));
        notices.say("proofing.booked.given-back");
        return Redirect.to(page(getDetails().id()));
    }

    /** What a hidden field says; something that was never shown where it says nothing that can be read. */
    static int sequence(String seen) {
        return SHOWN.matcher(seen).matches() ? Integer.parseInt(seen) : -1;
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.MEETING);
    }

    static String page(PublicId appointment) {
        return "/proofing/booked?appointment=" + appointment;
    }

    public String getMovePage() {
        return CHOICE + "?appointment=" + getDetails().id();
    }

    public String getFile() {
        return "/proofing/invitation?appointment=" + getDetails().id();
    }

    public AppointmentSummary getDetails() {
        if (details == null) {
            details = appointments.details(new PublicId(appointment));
        }
        return details;
    }

    /** Whether mail goes to the contact address. */
    public boolean isEmailConfirmed() {
        return appointments.isConfirmed(getDetails().email());
    }

    /** As people of other countries write it. */
    public String getPhone() {
        return new PhoneNumber(getDetails().phone()).international();
    }

    public AppointmentWords getWords() {
        return new AppointmentWords(getDetails().zone(), shell.getLocale());
    }

    /** Which state of it the page has shown. */
    public String getSeen() {
        return seen == null ? String.valueOf(getDetails().sequence()) : seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }
}
