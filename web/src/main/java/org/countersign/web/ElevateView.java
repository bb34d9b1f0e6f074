package org.countersign.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.countersign.credential.SendBy;
import org.countersign.shared.InvalidInput;
import org.countersign.signin.OtpStepOutcome;
import org.countersign.signin.boundary.Elevation;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;
import org.countersign.web.signin.OtpForm;

/** Raises the running session by a one-time password (OTP-4), and goes on to where that was asked for. */
@Named
@ViewScoped
public class ElevateView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Elevation elevation;

    @Inject
    Notices notices;

    private final OtpForm form = new OtpForm();
    private String back;

    public void load() {
        form.offer(elevation.methods());
    }

    /** Another way to prove it. */
    public void use(String method) {
        form.use(method);
    }

    /** A text message to that phone. */
    public void text(String method) {
        send(method, SendBy.TEXT);
    }

    /** A call to that phone. */
    public void call(String method) {
        send(method, SendBy.CALL);
    }

    /** Once more, the same way; the code before is dead from then on. */
    public void again() {
        send(form.getMethod(), form.getSent().by());
    }

    private void send(String method, SendBy by) {
        form.use(method);
        form.sent(elevation.send(form.getMethod(), by));
    }

    public String enter() {
        OtpStepOutcome outcome = elevation.enter(form.getMethod(), form.getCode());
        if (outcome instanceof OtpStepOutcome.Denied denied) {
            throw new InvalidInput("code", denied.why().message());
        }
        notices.say("elevate.done");
        return Redirect.to(back == null ? "/home" : back);
    }

    /** Where to go on; only an address of this server is followed. */
    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public OtpForm getForm() {
        return form;
    }
}
