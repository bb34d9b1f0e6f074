package org.countersign.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.credential.OtpMessage;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.SessionHandle;
import org.countersign.web.faces.ReturnAddress;
import org.countersign.web.session.WebSession;

/**
 * What was typed and chosen on the way through the sign-in, as attributes of the web session: they survive its change of
 * id, which a session-scoped bean that is changed in the same request does not. They only carry words from page to page:
 * each step asks the database whether the handle still stands.
 */
@Named
@RequestScoped
public class SignInFlow {
    private static final String HOME = "/home";
    private static final String NAME = "countersign.signin.name";
    private static final String BACK = "countersign.signin.back";
    private static final String PENDING = "countersign.signin.pending";
    private static final String DENIED = "countersign.signin.denied";
    private static final String ENTERED = "countersign.signin.entered";
    private static final String ARRIVED = "countersign.signin.arrived";
    private static final String CHOICES = "countersign.signin.choices";

    @Inject
    HttpServletRequest request;

    /** The user ID or e-mail address as typed. */
    public String getName() {
        return this.<String>get(NAME).orElse(null);
    }

    public void setName(String name) {
        set(NAME, name);
    }

    /** Where to go on after the sign-in; only an address of this server is taken. */
    public void goBackTo(String address) {
        set(BACK, ReturnAddress.inside(address).orElse(HOME));
    }

    /** The handle of a session that awaits its next step; empty before the password. */
    public Optional<SessionHandle> pending() {
        return get(PENDING);
    }

    /** What the password has just opened; told once, to the page that comes directly after it. */
    public Optional<PasswordOutcome.OtpNeeded> takeEntered() {
        return take(ENTERED);
    }

    /** The accounts that the password opened, where it opened several. */
    public List<PasswordOutcome.Choice> getChoices() {
        return this.<ArrayList<PasswordOutcome.Choice>>get(CHOICES).orElseGet(ArrayList::new);
    }

    /** The password was right: the next step is awaited, under a new id of the web session (case 2). */
    public void awaitNext(SessionHandle handle) {
        WebSession.renew(request);
        set(PENDING, handle);
        set(ENTERED, null);
        set(CHOICES, null);
    }

    /** The same, and the next step is the code. */
    public void awaitCode(PasswordOutcome.OtpNeeded needed) {
        awaitNext(needed.handle());
        set(ENTERED, needed);
    }

    /** The password opened several accounts. */
    public void awaitChoice(List<PasswordOutcome.Choice> among) {
        WebSession.renew(request);
        set(CHOICES, new ArrayList<>(among));
    }

    /** A code that was typed beside the password was not taken: the OTP's own page says why. */
    public void denied(OtpMessage why) {
        set(DENIED, why);
    }

    /** Why, once; empty if nothing was denied. */
    public Optional<OtpMessage> takeDenied() {
        return take(DENIED);
    }

    /** Signed in by the password alone, and on the way to Home. */
    public void arrived() {
        set(ARRIVED, true);
    }

    /** Whether a sign-in has just led here; told once. */
    public boolean takeArrived() {
        return this.<Boolean>take(ARRIVED).isPresent();
    }

    /** It begins again. */
    public void forget() {
        set(PENDING, null);
        set(ENTERED, null);
        set(CHOICES, null);
    }

    /** Forgets everything typed; answers where to go on. */
    public String finish() {
        String wanted = this.<String>get(BACK).orElse(HOME);
        forget();
        set(BACK, null);
        set(NAME, null);
        return wanted;
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> get(String attribute) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (T) session.getAttribute(attribute));
    }

    private <T> Optional<T> take(String attribute) {
        Optional<T> once = get(attribute);
        once.ifPresent(told -> set(attribute, null));
        return once;
    }

    private void set(String attribute, Serializable value) {
        HttpSession session = request.getSession(true);
        session.setAttribute(attribute, value);
    }
}
