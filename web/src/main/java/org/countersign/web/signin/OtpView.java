package org.countersign.web.signin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.countersign.caller.NotSignedIn;
import org.countersign.credential.SendBy;
import org.countersign.credential.UnusableCredential;
import org.countersign.shared.InvalidInput;
import org.countersign.signin.OtpStepOutcome;
import org.countersign.signin.PendingSignIn;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.boundary.OtpStep;
import org.countersign.web.faces.ProblemMessage;
import org.countersign.web.session.Redirect;

/** Asks for the one-time password after the password, or lets the person go on without (ACC-3). */
@Named
@ViewScoped
public class OtpView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OtpStep step;

    @Inject
    SignInSteps steps;

    @Inject
    SignInFlow flow;

    private final OtpForm form = new OtpForm();
    private String userId;
    private List<UnusableCredential> blocked = List.of();

    /** Without a password entered a short while ago there is nothing to ask for. */
    public String load() {
        Optional<PendingSignIn> pending = flow.takeEntered()
                .map(step::pendingAfter)
                .orElseGet(() -> flow.pending().flatMap(step::pending));
        pending.ifPresent(this::show);
        return pending.isPresent() ? null : steps.again();
    }

    private void show(PendingSignIn pending) {
        userId = pending.userId();
        blocked = pending.blocked();
        form.offer(pending.methods(), method -> step.codeOut(handle(), method));
    }

    /** Once the page's fields are there: why a code that was typed beside the password was not taken (ACC-4). */
    public void tellDenied() {
        flow.takeDenied().ifPresent(why -> ProblemMessage.show(new InvalidInput("code", why)));
    }

    /** Another way to prove it. */
    public String use(String method) {
        return Redirect.to("/signin/otp?by=" + method);
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
        step.send(handle(), method, by);
        return use(method);
    }

    public String enter() {
        OtpStepOutcome outcome = step.enter(handle(), form.method(), form.getCode());
        return steps.after(outcome, handle());
    }

    public String skip() {
        return step.skip(handle()) ? steps.signedIn(handle()) : steps.again();
    }

    private SessionHandle handle() {
        return flow.pending().orElseThrow(NotSignedIn::new);
    }

    public OtpForm getForm() {
        return form;
    }

    public String getUserId() {
        return userId;
    }

    /** The credentials that no code opens now, each with its state. */
    public List<UnusableCredential> getBlocked() {
        return blocked;
    }
}
