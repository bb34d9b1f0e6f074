package org.countersign.web.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.credential.PendingPhone;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.PhoneRegistration;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** Asks for the code that was sent to a new number, and says what became of the sending (PHN-1, DLV-5). */
@Named
@RequestScoped
public class PhoneCodeView extends RegistrationView {
    @Inject
    PhoneRegistration registration;

    @Inject
    Notices notices;

    private PendingPhone pending;
    private String code;

    /** Without a number that waits there is nothing to type. */
    public String load() {
        return getPending() == null ? Redirect.to("/credentials/add-phone?step=number" + withBack()) : null;
    }

    public String confirm() {
        if (getPending() == null) {
            return gone();
        }
        return after(registration.confirm(code), "code");
    }

    public String text() {
        return resend(SendBy.TEXT);
    }

    public String call() {
        return resend(SendBy.CALL);
    }

    private String resend(SendBy by) {
        if (getPending() == null) {
            return gone();
        }
        registration.resend(by);
        return Redirect.to("/credentials/phone-code?step=code" + withBack());
    }

    /** Another tab was faster, or the number was given up: there is nothing to say beside a field. */
    private String gone() {
        notices.say("credentials.phone-code.gone");
        return Redirect.to("/credentials");
    }

    public PendingPhone getPending() {
        if (pending == null) {
            pending = registration.pending().orElse(null);
        }
        return pending;
    }

    public String getNumberPage() {
        return "/credentials/add-phone?step=number" + withBack();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
