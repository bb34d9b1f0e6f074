package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Caller;
import org.countersign.caller.Strength;
import org.countersign.credential.Door;
import org.countersign.credential.OtpAttempt;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.boundary.OtpValidation;
import org.countersign.signin.OtpStepOutcome;

/** Brings a code to the gate and raises the session when it was right (SEC-1). */
@ApplicationScoped
public class OtpRaise {
    @Inject
    OtpValidation gate;

    @Inject
    StoredSessions sessions;

    @Inject
    TryingSession trying;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public OtpStepOutcome enter(Caller person, String method, String code, Door door) {
        trying.is(person.session());
        OtpOutcome outcome = gate.validate(new OtpAttempt(person.account(), method, code, door));
        if (outcome instanceof OtpOutcome.Accepted accepted) {
            return raise(person, accepted, door);
        }
        return new OtpStepOutcome.Denied((OtpOutcome.Denied) outcome);
    }

    private OtpStepOutcome raise(Caller person, OtpOutcome.Accepted accepted, Door door) {
        if (!sessions.raise(person.session(), accepted.kind(), accepted.level(), accepted.at(), clock.instant())) {
            return new OtpStepOutcome.Gone();
        }
        audit.record(Entry.done(door == Door.SIGN_IN ? Act.SIGN_IN_COMPLETED : Act.SESSION_ELEVATED)
                .by(person.account())
                .with("strength", Strength.of(accepted.kind()))
                .with("level", accepted.level()));
        return new OtpStepOutcome.Raised(accepted.kind(), accepted.level());
    }
}
