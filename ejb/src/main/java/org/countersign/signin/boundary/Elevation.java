package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.credential.CodeSent;
import org.countersign.credential.Door;
import org.countersign.credential.OtpMethod;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.OtpValidation;
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
    CurrentCaller current;

    /** What the caller can present, the last used first. */
    public List<OtpMethod> methods() {
        return gate.ways(current.required().account()).usable();
    }

    /** Sends a code to one of his phones. */
    public CodeSent send(String method, SendBy by) {
        return gate.sendCode(current.required().account(), method, by);
    }

    /** Presents a code. */
    public OtpStepOutcome enter(String method, String code) {
        return raise.enter(current.required(), method, code, Door.ELEVATE);
    }
}
