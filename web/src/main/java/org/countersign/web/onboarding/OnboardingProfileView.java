package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.onboarding.Profile;
import org.countersign.onboarding.Step;
import org.countersign.onboarding.boundary.Onboarding;
import org.countersign.shared.LegalName;

/** Name and country, to be confirmed as they stand on the identity document (ONB-4). */
@Named
@RequestScoped
public class OnboardingProfileView {
    @Inject
    Onboarding onboarding;

    @Inject
    WizardGate gate;

    @Inject
    CurrentCaller current;

    private String firstName;
    private String middleName;
    private String lastName;
    private String suffix;
    private String country;

    public String load() {
        Profile known = onboarding.profile();
        firstName = known.name().first();
        middleName = known.name().middle();
        lastName = known.name().last();
        suffix = known.name().suffix();
        country = known.country();
        return gate.enter(Step.PROFILE);
    }

    public String confirm() {
        onboarding.confirmProfile(new Profile(new LegalName(firstName, middleName, lastName, suffix), country));
        return WizardGate.page(Step.METHODS);
    }

    /** Whether another name asks for a one-time password (OTP-6). */
    public boolean isRenamingNeedsOtp() {
        return current.required().holdsFactor();
    }

    public List<org.countersign.web.shell.Step> getSteps() {
        return WizardGate.steps(Step.PROFILE);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getMiddleName() {
        return middleName;
    }

    public void setMiddleName(String middleName) {
        this.middleName = middleName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getSuffix() {
        return suffix;
    }

    public void setSuffix(String suffix) {
        this.suffix = suffix;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
