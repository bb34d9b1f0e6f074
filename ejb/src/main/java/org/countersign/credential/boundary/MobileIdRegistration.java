package org.countersign.credential.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.FreshOtp;
import org.countersign.caller.SignedIn;
import org.countersign.credential.MobileIdSetup;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.control.Apps;
import org.countersign.credential.control.Waiting;
import org.countersign.shared.Kind;

/**
 * Registering an authenticator app (MOB-1). Everything throws {@code NoRight}, {@code AlreadyHeld} or {@code
 * RightHasEnded} where there is nothing to register.
 */
@Stateless
@SignedIn
@FreshOtp
public class MobileIdRegistration {
    @Inject
    Apps apps;

    @Inject
    Waiting waiting;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Whether the caller has an app to register. */
    public boolean isOpen() {
        return waiting.of(current.required().account(), clock.instant()).contains(Kind.MOBILE_ID);
    }

    /** What the app must be told; the same again until it has confirmed it. */
    public MobileIdSetup setup() {
        return apps.setup(current.required(), clock.instant());
    }

    /** The same as a QR code, in SVG. Never to be cached. */
    public String qrCode() {
        return apps.qrCode(current.required(), clock.instant());
    }

    /** Forgets the key and makes another one. */
    public MobileIdSetup startOver() {
        return apps.startOver(current.required(), clock.instant());
    }

    /**
     * Two codes in a row prove that the app has the key.
     *
     * @throws org.countersign.shared.InvalidInput if a field cannot be a code; nothing is charged
     */
    public RegistrationOutcome confirm(String firstCode, String secondCode) {
        return apps.confirm(firstCode, secondCode, current.required(), clock.instant());
    }
}
