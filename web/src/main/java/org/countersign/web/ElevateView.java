package org.countersign.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.countersign.application.ApplicationSummary;
import org.countersign.application.boundary.Applications;
import org.countersign.credential.OtpMethod;
import org.countersign.credential.SendBy;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PublicId;
import org.countersign.signin.OtpStepOutcome;
import org.countersign.signin.boundary.Elevation;
import org.countersign.web.faces.Doors;
import org.countersign.web.home.ApplicationWordsView;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.TextView;
import org.countersign.web.signin.OtpForm;

/**
 * Raises the running session by a one-time password (OTP-4), and goes on to where that was asked for. It offers what
 * reaches the level, or what the application accepts (APP-2).
 */
@Named
@ViewScoped
public class ElevateView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HOME = "/home";
    private static final String HIGHEST = "3";

    @Inject
    Elevation elevation;

    @Inject
    Applications applications;

    @Inject
    ApplicationWordsView wants;

    @Inject
    TextView words;

    @Inject
    Notices notices;

    private final OtpForm form = new OtpForm();
    private String application;
    private String level;
    private String back = HOME;
    private String needs;

    public void load() {
        form.offer(methods(), elevation::codeOut);
        needs = application == null ? null : needs(applications.mine(new PublicId(application)));
    }

    private String needs(ApplicationSummary asking) {
        return words.of("elevate.needs", asking.name(), wants.needs(asking));
    }

    private List<OtpMethod> methods() {
        return application == null ? elevation.methods(wantedLevel()) : elevation.methodsFor(new PublicId(application));
    }

    /** Another way to prove it. */
    public String use(String method) {
        return Redirect.to(Doors.withMethod(
                application == null ? Doors.stepUp(back, wantedLevel()) : Doors.stepUpFor(application), method));
    }

    /** A text message to that phone. */
    public String text(String method) {
        return send(method, SendBy.TEXT);
    }

    /** A call to that phone. */
    public String call(String method) {
        return send(method, SendBy.CALL);
    }

    /** Any code sent before is dead from then on. */
    private String send(String method, SendBy by) {
        elevation.send(method, by);
        return use(method);
    }

    public String enter() {
        OtpStepOutcome outcome = elevation.enter(form.method(), form.getCode());
        if (outcome instanceof OtpStepOutcome.Denied denied) {
            throw new InvalidInput("code", denied.why().message());
        }
        notices.say("elevate.done");
        return Redirect.to(back);
    }

    /** The application that asked, and what it wants, in words; null where none did. */
    public String getNeeds() {
        return needs;
    }

    /** The application to be launched afterwards; null where something else asked. */
    public String getApplication() {
        return application;
    }

    public void setApplication(String application) {
        this.application = application;
    }

    private int wantedLevel() {
        return HIGHEST.equals(level) ? Integer.parseInt(HIGHEST) : Doors.ANY_OTP;
    }

    /** The level that is wanted, 2 or 3; anything else is 2. */
    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    /** Where to go on; only an address of this server is followed, otherwise Home. */
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
