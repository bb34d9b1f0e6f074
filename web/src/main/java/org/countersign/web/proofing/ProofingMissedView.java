package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.shell.Step;

/** Wrong or late answers: another try, a letter, or an agent (PRF-5). */
@Named
@RequestScoped
public class ProofingMissedView {
    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    public String load() {
        return gate.enter(ProofingState.MISSED);
    }

    public void stay() {
        gate.stay(ProofingState.MISSED);
    }

    public String retry() {
        proofing.retry();
        return gate.onward();
    }

    public String takeLetter() {
        proofing.takeLetter();
        return gate.onward();
    }

    public String takeWebcam() {
        proofing.takeWebcam();
        return gate.onward();
    }

    /** Whether nothing was answered in time, rather than wrongly. */
    public boolean isUnanswered() {
        return proofing.isUnanswered();
    }

    public int getTriesLeft() {
        return gate.view().map(CaseView::triesLeft).orElse(0);
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.QUESTIONS);
    }
}
