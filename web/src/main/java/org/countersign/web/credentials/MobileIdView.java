package org.countersign.web.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.credential.MobileIdSetup;
import org.countersign.credential.boundary.MobileIdRegistration;
import org.countersign.web.session.Redirect;

/** Shows the QR code and the key for an authenticator app, and takes two codes in a row of it (MOB-1). */
@Named
@RequestScoped
public class MobileIdView extends RegistrationView {
    @Inject
    MobileIdRegistration registration;

    private Boolean open;
    private MobileIdSetup setup;
    private String firstCode;
    private String secondCode;

    /** Asks for a fresh OTP where one is needed, before anything is shown (OTP-6). */
    public void load() {
        isOpen();
    }

    public String confirm() {
        return after(registration.confirm(firstCode, secondCode), "secondCode");
    }

    /** Another key, should the first one have gone astray. */
    public String startOver() {
        registration.startOver();
        return Redirect.to("/credentials/mobile-id?step=new" + withBack());
    }

    /** Whether there is a right to an app that waits for one. */
    public boolean isOpen() {
        if (open == null) {
            open = registration.isOpen();
        }
        return open;
    }

    /** Kept for this request alone: the key must not lie in a session. */
    public MobileIdSetup getSetup() {
        if (setup == null) {
            setup = registration.setup();
        }
        return setup;
    }

    public String getFirstCode() {
        return firstCode;
    }

    public void setFirstCode(String firstCode) {
        this.firstCode = firstCode;
    }

    public String getSecondCode() {
        return secondCode;
    }

    public void setSecondCode(String secondCode) {
        this.secondCode = secondCode;
    }
}
