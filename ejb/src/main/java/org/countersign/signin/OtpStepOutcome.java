package org.countersign.signin;

import java.io.Serializable;
import org.countersign.credential.OtpOutcome;
import org.countersign.shared.Kind;

/** What became of a code in the sign-in or the step-up. */
public sealed interface OtpStepOutcome extends Serializable {
    /** The session has risen. */
    record Raised(Kind kind, int level) implements OtpStepOutcome {}

    /** It has not, and this is what to say. */
    record Denied(OtpOutcome.Denied why) implements OtpStepOutcome {}

    /** The sign-in took too long, was ended meanwhile, or never began: it starts again. */
    record Gone() implements OtpStepOutcome {}
}
