package org.countersign.web.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.credential.RegisterToken;
import org.countersign.credential.RegistrationOutcome;
import org.countersign.credential.RegistrationOutcome.NotYet;
import org.countersign.credential.boundary.TokenRegistration;
import org.countersign.token.TokenMessage;

/** Registers a hardware token by its serial number and two codes in a row (TOK-1). */
@Named
@RequestScoped
public class RegisterTokenView extends RegistrationView {
    @Inject
    TokenRegistration registration;

    private Boolean open;
    private String serial;
    private String firstCode;
    private String secondCode;

    /** Asks for a fresh OTP where one is needed, before anything is typed (OTP-6). */
    public void load() {
        isOpen();
    }

    public String register() {
        RegistrationOutcome outcome = registration.register(new RegisterToken(serial, firstCode, secondCode));
        return after(outcome, field(outcome));
    }

    private static String field(RegistrationOutcome outcome) {
        boolean codes = outcome instanceof NotYet notYet && notYet.message() == TokenMessage.CODES_WRONG;
        return codes ? "secondCode" : "serial";
    }

    /** Whether there is a right to a token that waits for one. */
    public boolean isOpen() {
        if (open == null) {
            open = registration.isOpen();
        }
        return open;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
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
