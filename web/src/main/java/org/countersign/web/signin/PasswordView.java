package org.countersign.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.countersign.credential.OtpMethod;
import org.countersign.shared.Kind;
import org.countersign.signin.OtpStepOutcome;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.boundary.OtpStep;
import org.countersign.signin.boundary.SignIn;

/** Asks for the password; where this browser has used an OTP before, for that too (ACC-4). */
@Named
@RequestScoped
public class PasswordView {
    @Inject
    SignIn signIn;

    @Inject
    SignInFlow flow;

    @Inject
    SignInSteps steps;

    @Inject
    KnownBrowsers browsers;

    @Inject
    OtpStep otpStep;

    private String name;
    private String password;
    private String code;

    /** Without a name there is nothing to ask for. */
    public String load() {
        return flow.getName() == null ? steps.again() : null;
    }

    /** Tries the password, and where a code was typed too, the code with it. */
    public String enter() {
        flow.setName(getName());
        PasswordOutcome outcome = signIn.enterPassword(getName(), password);
        String next = steps.after(outcome);
        if (code != null && outcome instanceof PasswordOutcome.OtpNeeded needed) {
            Optional<String> method = method();
            return method.isPresent() ? present(needed, method.get()) : next;
        }
        return next;
    }

    private Optional<String> method() {
        Kind used = browsers.used().orElse(null);
        return flow.takeEntered().flatMap(otpStep::pendingAfter).stream()
                .flatMap(pending -> pending.methods().stream())
                .filter(method -> method.kind() == used)
                .map(OtpMethod::id)
                .findFirst();
    }

    /** Right: signed in. Wrong: the OTP's own page says so and asks again. */
    private String present(PasswordOutcome.OtpNeeded needed, String method) {
        OtpStepOutcome entered = otpStep.enter(needed.handle(), method, code);
        if (entered instanceof OtpStepOutcome.Denied denied) {
            flow.denied(denied.why().message());
            return "/signin/otp?faces-redirect=true";
        }
        return steps.after(entered, needed.handle());
    }

    /** Whether this browser has used a token or an app before, so that its code is asked for here already (ACC-4). */
    public boolean isCodeAsked() {
        return browsers.used().filter(kind -> kind != Kind.PHONE).isPresent();
    }

    public String getCodeLabel() {
        return "otp.code." + browsers.used().orElse(Kind.HARDWARE_TOKEN);
    }

    /** Whom this page is about, also where another tab has meanwhile begun for somebody else. */
    public String getName() {
        return name == null ? flow.getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
