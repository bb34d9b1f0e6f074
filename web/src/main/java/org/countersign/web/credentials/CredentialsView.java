package org.countersign.web.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.countersign.credential.CredentialState;
import org.countersign.credential.CredentialSummary;
import org.countersign.credential.boundary.Credentials;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.shared.Kind;
import org.countersign.web.proofing.AppointmentWords;
import org.countersign.web.shell.ShellView;

/** Manage OTP: everything the viewer holds, and what he can still register (MNG-1, ONB-5). */
@Named
@RequestScoped
public class CredentialsView {
    @Inject
    Credentials credentials;

    @Inject
    Appointments appointments;

    @Inject
    ShellView shell;

    private List<CredentialSummary> all = List.of();
    private Set<Kind> waiting = Set.of();
    private AppointmentSummary appointment;

    public void load() {
        all = credentials.mine();
        waiting = credentials.activatable();
        appointment = appointments.mine().orElse(null);
    }

    /** Those that are not revoked. */
    public List<CredentialSummary> getLive() {
        return all.stream()
                .filter(one -> one.state() != CredentialState.REVOKED)
                .toList();
    }

    public List<CredentialSummary> getRevoked() {
        return all.stream()
                .filter(one -> one.state() == CredentialState.REVOKED)
                .toList();
    }

    /** Whether only one device works, a phone's number being one each: losing it would cost the proofing (PRF-12). */
    public boolean isAlone() {
        return all.stream()
                        .filter(one -> one.state() == CredentialState.ACTIVE)
                        .mapToInt(one -> one.kind() == Kind.PHONE ? one.phones().size() : 1)
                        .sum()
                == 1;
    }

    /** Whether phones are covered, and none was begun: they are the second method that costs nothing. */
    public boolean isPhoneOpen() {
        return waiting.contains(Kind.PHONE) && getLive().stream().noneMatch(one -> one.kind() == Kind.PHONE);
    }

    /** The appointment with a proofing agent that is booked; null without one. */
    public AppointmentSummary getAppointment() {
        return appointment;
    }

    /** How its day and time are named. */
    public AppointmentWords getAppointmentWords() {
        return new AppointmentWords(appointment.zone(), shell.getLocale());
    }

    /** The page that registers a device of that kind. */
    public String registration(Kind kind) {
        return RegistrationView.page(kind);
    }
}
