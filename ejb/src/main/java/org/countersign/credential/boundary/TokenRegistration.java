package org.countersign.credential.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.FreshOtp;
import org.countersign.caller.SignedIn;
import org.countersign.credential.RegisterToken;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.control.TokenRegister;
import org.countersign.credential.control.Waiting;
import org.countersign.shared.Kind;

/** Binding a hardware token to the caller's credential (TOK-1, TOK-2). */
@Stateless
@SignedIn
@FreshOtp
public class TokenRegistration {
    @Inject
    TokenRegister register;

    @Inject
    Waiting waiting;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Whether the caller has a token to register. */
    public boolean isOpen() {
        return waiting.of(current.required().account(), clock.instant()).contains(Kind.HARDWARE_TOKEN);
    }

    /**
     * Registers a token by its serial number and two codes in a row.
     *
     * @throws org.countersign.shared.InvalidInput if a field cannot be what it should; nothing is charged
     * @throws org.countersign.credential.NoRight if there is no right to a token, or none left to register
     * @throws org.countersign.credential.AlreadyHeld if a token is registered already
     * @throws org.countersign.credential.RightHasEnded if the right has run out
     */
    public RegistrationOutcome register(RegisterToken wish) {
        return register.register(wish, current.required(), clock.instant());
    }
}
