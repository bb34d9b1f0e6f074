package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.onboarding.MethodCard;
import org.countersign.onboarding.MethodState;
import org.countersign.onboarding.Methods;
import org.countersign.onboarding.Step;
import org.countersign.onboarding.boundary.Onboarding;

/** What was reached, and what comes next. */
@Named
@RequestScoped
public class OnboardingDoneView {
    @Inject
    Onboarding onboarding;

    @Inject
    WizardGate gate;

    private Methods methods;
    private boolean proofingAwaited;

    public String load() {
        methods = onboarding.methods();
        proofingAwaited = onboarding.progress().proofing();
        return gate.enter(Step.DONE);
    }

    public List<MethodCard> getActive() {
        return methods.cards().stream()
                .filter(card -> card.state() == MethodState.ACTIVE)
                .toList();
    }

    /** Bought, and not set up yet: the token in the post, most often. */
    public List<MethodCard> getOutstanding() {
        return methods.cards().stream()
                .filter(card -> card.canActivate() && card.required() > 0)
                .toList();
    }

    /** Whether what was bought waits for its holder to be proofed. */
    public boolean isProofingAwaited() {
        return proofingAwaited;
    }

    public List<org.countersign.web.shell.Step> getSteps() {
        return WizardGate.steps(Step.DONE);
    }

    public Methods getMethods() {
        return methods;
    }
}
