package org.countersign.credential.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.credential.CodeOut;
import org.countersign.credential.ResyncOutcome;
import org.countersign.credential.SendBy;
import org.countersign.credential.control.Resynchronizing;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * Getting the caller's own credential back in step, or back into use after locking or suspending; a password alone is
 * enough to come here (OTP-6, MNG-3). Everything throws {@code NotFound} for a credential that is not his, and {@code
 * CannotResync} where its state or kind does not allow it.
 */
@Stateless
@SignedIn
public class Resync {
    @Inject
    Resynchronizing resync;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * Token or app: two codes in a row, in a wide window.
     *
     * @throws org.countersign.shared.InvalidInput if a field cannot be a code; nothing is charged
     */
    public ResyncOutcome resync(PublicId credential, String firstCode, String secondCode) {
        return resync.devices(credential, firstCode, secondCode, account(), clock.instant());
    }

    /**
     * Phone: sends a code to one of its own numbers, from a budget of its own.
     *
     * @return the name of its delivery
     * @throws org.countersign.credential.TooManySends if that budget is used up
     */
    public PublicId sendCode(PublicId credential, int slot, SendBy by) {
        return resync.sendCode(credential, slot, by, account(), clock.instant());
    }

    /** Phone: the code that is out and can still be typed, on whatever node and page it was asked for. */
    public Optional<CodeOut> codeOut(PublicId credential) {
        return resync.codeOut(credential, account(), clock.instant());
    }

    /**
     * Phone: judges the code that was sent.
     *
     * @throws org.countersign.shared.InvalidInput if it cannot be a code; nothing is charged
     */
    public ResyncOutcome confirmCode(PublicId credential, String code) {
        return resync.phones(credential, code, account(), clock.instant());
    }

    private AccountId account() {
        return current.required().account();
    }
}
