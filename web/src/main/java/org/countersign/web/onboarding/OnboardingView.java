package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The wizard's own address: leads to the step where the caller left it, on whichever device (ONB-1). */
@Named
@RequestScoped
public class OnboardingView {
    @Inject
    WizardGate gate;

    public String load() {
        return gate.onward();
    }
}
