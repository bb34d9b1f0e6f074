package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.onboarding.boundary.Onboarding;
import org.countersign.web.signin.SignInFlow;

/** The wizard's own address: leads to the step where the caller left it, on whichever device (ONB-1). */
@Named
@RequestScoped
public class OnboardingView {
    @Inject
    Onboarding onboarding;

    @Inject
    WizardGate gate;

    @Inject
    SignInFlow signIn;

    public String load() {
        return gate.onward();
    }

    /** Home's, directly after a sign-in: whoever has something outstanding meets the wizard once, unasked. */
    public String meet() {
        return signIn.takeArrived() && onboarding.meet() ? gate.onward() : null;
    }
}
