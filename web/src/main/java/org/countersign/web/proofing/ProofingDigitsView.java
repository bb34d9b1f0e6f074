package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.shell.Step;

/** All nine digits, where the last four were not enough for the bureau (PRF-3). The page keeps no state (PRF-6). */
@Named
@RequestScoped
public class ProofingDigitsView {
    @Inject
    Proofing proofing;

    @Inject
    BureauProofing bureau;

    @Inject
    ProofingQuestionsView questions;

    @Inject
    ProofingGate gate;

    private String digits;

    public String load() {
        return gate.enter(ProofingState.DIGITS);
    }

    public void stay() {
        gate.stay(ProofingState.DIGITS);
    }

    public String complete() {
        return questions.show(bureau.complete(digits));
    }

    public String retry() {
        proofing.retry();
        return gate.onward();
    }

    public String takeWebcam() {
        proofing.takeWebcam();
        return gate.onward();
    }

    /** How often the bureau may still be asked with other details. */
    public int getTriesLeft() {
        return gate.view().map(CaseView::triesLeft).orElse(0);
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.DETAILS);
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }
}
