package org.countersign.credential.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.countersign.credential.CodeOut;
import org.countersign.credential.OtpAttempt;
import org.countersign.credential.OtpOutcome;
import org.countersign.credential.SendBy;
import org.countersign.credential.Ways;
import org.countersign.credential.control.Gatekeeper;
import org.countersign.credential.control.Methods;
import org.countersign.credential.control.SignInCodes;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * The one gate (SEC-1): every code of every entrance is judged here. A try is charged before its code is evaluated, and
 * given back by the same update that claims the code's place; too many in a row lock the credential (OTP-1, OTP-2).
 */
@Stateless
public class OtpValidation {
    @Inject
    Gatekeeper gatekeeper;

    @Inject
    Methods methods;

    @Inject
    SignInCodes codes;

    @Inject
    Clock clock;

    /** How the account can present a code now, and for the rest what the page should say and do (ACC-3, OTP-3). */
    public Ways ways(AccountId account) {
        return methods.of(account, clock.instant());
    }

    /**
     * Sends a new code to a phone; any older one is worth nothing from then on.
     *
     * @return the name of its delivery
     * @throws org.countersign.credential.TooManySends if a budget is used up (PHN-4)
     * @throws org.countersign.credential.CannotSend if the phone cannot be used now, or not in that way
     * @throws org.countersign.shared.NotFound if the account has no such phone
     */
    public PublicId sendCode(AccountId account, String methodId, SendBy by) {
        return codes.send(account, methodId, by, clock.instant());
    }

    /** The code that is out to that phone and can still be typed, on whatever node and page it was asked for. */
    public Optional<CodeOut> codeOut(AccountId account, String methodId) {
        return codes.out(account, methodId, clock.instant());
    }

    /**
     * Judges a code.
     *
     * @throws org.countersign.shared.InvalidInput if it cannot be a code at all; nothing is charged
     */
    public OtpOutcome validate(OtpAttempt attempt) {
        return gatekeeper.validate(attempt, clock.instant());
    }
}
