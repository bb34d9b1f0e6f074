package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.application.ApplicationSummary;
import org.countersign.application.boundary.Applications;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.credential.CodeOut;
import org.countersign.credential.Door;
import org.countersign.credential.OtpMethod;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;
import org.countersign.signin.OtpStepOutcome;
import org.countersign.signin.control.OtpRaise;

/** Raises the running session by an OTP, without a new sign-in (OTP-4, APP-2). */
@Stateless
@SignedIn
public class Elevation {
    @Inject
    OtpValidation gate;

    @Inject
    OtpRaise raise;

    @Inject
    Applications applications;

    @Inject
    CurrentCaller current;

    /** What of the caller's reaches that level, the last used first. */
    public List<OtpMethod> methods(int level) {
        return usable(level, Set.of());
    }

    /**
     * What of the caller's the application accepts, the last used first (APP-2).
     *
     * @throws org.countersign.shared.NotFound if his company has no such application
     */
    public List<OtpMethod> methodsFor(PublicId application) {
        ApplicationSummary wanted = applications.mine(application);
        return usable(wanted.requiredLevel(), wanted.accepts());
    }

    /** An empty set of kinds is any kind. */
    private List<OtpMethod> usable(int level, Set<Kind> kinds) {
        return gate.ways(current.required().account()).usable().stream()
                .filter(method -> method.level() >= level)
                .filter(method -> kinds.isEmpty() || kinds.contains(method.kind()))
                .toList();
    }

    /** The code that is out to one of his phones and can still be typed; also after the page was loaded anew. */
    public Optional<CodeOut> codeOut(String method) {
        return gate.codeOut(current.required().account(), method);
    }

    /** Sends a code to one of his phones; gives the name of its delivery. */
    public PublicId send(String method, SendBy by) {
        return gate.sendCode(current.required().account(), method, by);
    }

    /** Presents a code. */
    public OtpStepOutcome enter(String method, String code) {
        return raise.enter(current.required(), method, code, Door.ELEVATE);
    }
}
