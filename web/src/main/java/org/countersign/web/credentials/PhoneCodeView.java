package org.countersign.web.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.credential.PendingPhone;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.PhoneRegistration;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.Step;

/** Asks for the code that was sent to a new number, and says what became of the sending (PHN-1, DLV-5). */
@Named
@RequestScoped
public class PhoneCodeView {
    @Inject
    PhoneRegistration registration;

    @Inject
    Notices notices;

    private PendingPhone pending;
    private String code;
    private String back;

    /** Without a number that waits there is nothing to type. */
    public String load() {
        return getPending() == null
                ? Redirect.to("/credentials/add-phone?step=number" + Registration.withBack(back))
                : null;
    }

    public String confirm() {
        if (getPending() == null) {
            return gone();
        }
        return Registration.after(registration.confirm(code), "code", back);
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
        return Redirect.to("/credentials/phone-code?step=code" + Registration.withBack(back));
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

    public List<Step> getSteps() {
        return Registration.steps(back);
    }

    public String getNumberPage() {
        return "/credentials/add-phone?step=number" + Registration.withBack(back);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
