package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingState;
import org.countersign.web.shell.Step;

/** Where somebody else has to act: the bureau is asked, or judges; or two people look at a case. */
@Named
@RequestScoped
public class ProofingWaitingView {
    @Inject
    ProofingGate gate;

    public String load() {
        return gate.enter(ProofingState.ASKED, ProofingState.ANSWERED, ProofingState.SUSPECTED);
    }

    public CaseView getView() {
        return gate.view().orElse(null);
    }

    public List<Step> getSteps() {
        boolean agent =
                gate.view().map(view -> view.state() == ProofingState.SUSPECTED).orElse(false);
        return gate.steps(agent ? ProofingStep.MEETING : ProofingStep.QUESTIONS);
    }
}
