package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.account.Profile;
import org.countersign.caller.CurrentCaller;
import org.countersign.onboarding.Step;
import org.countersign.onboarding.boundary.Onboarding;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.form.NameForm;

/** Name and country, to be confirmed as they stand on the identity document (ONB-4). */
@Named
@RequestScoped
public class OnboardingProfileView {
    @Inject
    Onboarding onboarding;

    @Inject
    Proofing proofing;

    @Inject
    WizardGate gate;

    @Inject
    CurrentCaller current;

    private NameForm name = new NameForm();
    private String country;

    public String load() {
        Profile known = onboarding.profile();
        name = new NameForm(known.name());
        country = known.country();
        return gate.enter(Step.PROFILE);
    }

    public String confirm() {
        onboarding.confirmProfile(new Profile(name.name(), country));
        return gate.onward();
    }

    /** Whether another name ends a proof that is valid (ACC-11). */
    public boolean isProofed() {
        return proofing.proof().isPresent();
    }

    /** Whether the name is being proofed, and cannot be corrected meanwhile (PRF-2). */
    public boolean isNameHeld() {
        return proofing.state().filter(ProofingState::holdsName).isPresent();
    }

    /** Whether another name asks for a one-time password (OTP-6). */
    public boolean isRenamingNeedsOtp() {
        return current.required().holdsFactor();
    }

    public List<org.countersign.web.shell.Step> getSteps() {
        return WizardGate.steps(Step.PROFILE);
    }

    public NameForm getName() {
        return name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
