package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.onboarding.Needs;
import org.countersign.onboarding.Step;
import org.countersign.onboarding.Way;
import org.countersign.onboarding.boundary.Onboarding;

/** What is needed, what is recommended, and the choice between the store and a license key. */
@Named
@RequestScoped
public class OnboardingStartView {
    @Inject
    Onboarding onboarding;

    private Needs needs;
    private Way way;

    public void load() {
        way = getNeeds().keys().isEmpty() ? onboarding.progress().way() : Way.KEY;
    }

    public String next() {
        onboarding.choose(way);
        return way == Way.KEY ? WizardGate.page(Step.KEY) : "/store?faces-redirect=true";
    }

    public List<org.countersign.web.shell.Step> getSteps() {
        return WizardGate.steps(Step.START);
    }

    /** Also for a form that is sent and comes back. */
    public Needs getNeeds() {
        if (needs == null) {
            needs = onboarding.needs();
        }
        return needs;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }
}
