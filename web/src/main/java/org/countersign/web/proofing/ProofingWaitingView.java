package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.shell.Step;

/** Where somebody else has to act: the bureau is asked, or judges; a second agent confirms; or two people look at a case. */
@Named
@RequestScoped
public class ProofingWaitingView {
    private static final Set<ProofingState> WITH_AN_AGENT =
            EnumSet.of(ProofingState.SUSPECTED, ProofingState.CONFIRMING);

    private static final String AWAY = "AWAY";

    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    public String load() {
        return gate.enter(
                ProofingState.ASKED, ProofingState.ANSWERED, ProofingState.SUSPECTED, ProofingState.CONFIRMING);
    }

    public CaseView getView() {
        return gate.view().orElse(null);
    }

    public String stopWaiting() {
        proofing.stopWaiting();
        return gate.onward();
    }

    /** What is waited for, as the keys of its words end. */
    public String getStanding() {
        return gate.view()
                .filter(view -> !isAway())
                .map(view -> view.state().name())
                .orElse(AWAY);
    }

    /** The key of the page's heading: who waits for people waits longer than a moment. */
    public String getTitle() {
        return "proofing.waiting.title"
                + gate.view()
                        .map(CaseView::state)
                        .map(state -> switch (state) {
                            case CONFIRMING -> "-confirming";
                            case SUSPECTED -> "-looked-at";
                            default -> "";
                        })
                        .orElse("");
    }

    /** Whether the bureau is away for so long that nobody need wait for it (OTP-7). */
    public boolean isAway() {
        return gate.view()
                .filter(view -> view.can(ProofingTrigger.INQUIRY_LOST))
                .isPresent();
    }

    /** Whether a second agent is waited for. */
    public boolean isConfirming() {
        return gate.view().filter(view -> view.confirmUntil() != null).isPresent();
    }

    public List<Step> getSteps() {
        boolean agent =
                gate.view().filter(view -> WITH_AN_AGENT.contains(view.state())).isPresent();
        return gate.steps(agent ? ProofingStep.MEETING : ProofingStep.QUESTIONS);
    }
}
