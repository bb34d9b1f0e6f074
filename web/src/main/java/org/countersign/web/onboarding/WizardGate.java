package org.countersign.web.onboarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.countersign.onboarding.Progress;
import org.countersign.onboarding.Step;
import org.countersign.onboarding.boundary.Onboarding;

/** Sees to it that nobody stands on a step that he has not come to (case 33), and knows where each one's page is. */
@RequestScoped
public class WizardGate {
    private static final String REDIRECT = "?faces-redirect=true";

    @Inject
    Onboarding onboarding;

    /** Null where the step may be shown; else the way to where the caller stands. */
    String enter(Step step) {
        Progress progress = onboarding.progress();
        return step.open(progress) ? null : page(Step.current(progress));
    }

    /** The way to where the caller stands. */
    String onward() {
        return page(Step.current(onboarding.progress()));
    }

    static String page(Step step) {
        if (step == Step.PROOFING) {
            return "/proofing" + REDIRECT;
        }
        return "/get-credentialed/" + step.name().toLowerCase(Locale.ROOT) + REDIRECT;
    }

    static List<org.countersign.web.shell.Step> steps(Step now) {
        return org.countersign.web.shell.Step.of("get-credentialed.step", List.of(Step.values()), now);
    }
}
