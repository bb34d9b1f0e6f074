package org.countersign.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.countersign.caller.CurrentCaller;
import org.countersign.shared.InvalidInput;
import org.countersign.signin.OtpStepOutcome;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.SigninMessage;
import org.countersign.signin.boundary.Sessions;
import org.countersign.web.session.Redirect;
import org.countersign.web.session.WebSession;

/** Where the sign-in goes after each step. */
@RequestScoped
public class SignInSteps {
    @Inject
    SignInFlow flow;

    @Inject
    KnownBrowsers browsers;

    @Inject
    Sessions sessions;

    @Inject
    CurrentCaller current;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** The next page after a password; stays, with what is wrong said, by an exception that the page shows. */
    String after(PasswordOutcome outcome) {
        if (outcome instanceof PasswordOutcome.SignedIn in) {
            browsers.forget();
            String wanted = begin(in.handle());
            flow.arrived();
            return Redirect.to(wanted);
        }
        if (outcome instanceof PasswordOutcome.OtpNeeded needed) {
            flow.awaitCode(needed);
            return "/signin/otp?faces-redirect=true";
        }
        if (outcome instanceof PasswordOutcome.NewPasswordNeeded needed) {
            flow.awaitNext(needed.handle());
            return "/signin/new-password?faces-redirect=true";
        }
        if (outcome instanceof PasswordOutcome.Choose choose) {
            flow.awaitChoice(choose.choices());
            return "/signin/choose?faces-redirect=true";
        }
        if (outcome instanceof PasswordOutcome.TooMany many) {
            throw new InvalidInput("password", SigninMessage.TOO_MANY, minutes(many.until()));
        }
        throw new InvalidInput("password", SigninMessage.REFUSED);
    }

    /** The next page after a code; stays as above. */
    String after(OtpStepOutcome outcome, SessionHandle handle) {
        if (outcome instanceof OtpStepOutcome.Raised raised) {
            browsers.remember(raised.kind());
            return signedIn(handle);
        }
        if (outcome instanceof OtpStepOutcome.Denied denied) {
            throw new InvalidInput("code", denied.why().message());
        }
        return again();
    }

    /**
     * The sign-in took too long or was ended: it begins again, and the page says so. Who is signed in has only gone back to
     * a page of it.
     */
    String again() {
        flow.forget();
        if (current.caller().isPresent()) {
            return "/home?faces-redirect=true";
        }
        return "/signin?faces-redirect=true&again=1";
    }

    /** Signed in: on to the page that was wanted, or Home. */
    String signedIn(SessionHandle handle) {
        return Redirect.to(begin(handle));
    }

    /** Begins the web session anew; answers the page that was wanted. */
    private String begin(SessionHandle handle) {
        String wanted = flow.finish();
        WebSession.begin(request, handle, sessions.idleTime());
        return wanted;
    }

    private long minutes(Instant until) {
        return Duration.between(clock.instant(), until).toMinutes() + 1;
    }
}
