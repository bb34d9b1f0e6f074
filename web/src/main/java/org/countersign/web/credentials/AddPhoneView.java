package org.countersign.web.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.credential.BeginPhone;
import org.countersign.credential.SendBy;
import org.countersign.credential.boundary.PhoneRegistration;
import org.countersign.web.session.Redirect;

/** Asks for a number, twice, and sends a code to it (PHN-1). */
@Named
@RequestScoped
public class AddPhoneView extends RegistrationView {
    @Inject
    PhoneRegistration registration;

    private Boolean open;
    private String country;
    private String number;
    private String again;
    private SendBy by = SendBy.TEXT;

    /** Asks for a fresh OTP where one is needed, before anything is typed (OTP-6); begins with the person's country. */
    public void load() {
        if (isOpen()) {
            country = registration.likelyCountry();
        }
    }

    public String send() {
        registration.begin(new BeginPhone(number, again, country, by));
        return Redirect.to("/credentials/phone-code?step=code" + withBack());
    }

    /** Whether a right covers phones, and there is room for one more. */
    public boolean isOpen() {
        if (open == null) {
            open = registration.isOpen();
        }
        return open;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public SendBy getBy() {
        return by;
    }

    public void setBy(SendBy by) {
        this.by = by;
    }
}
