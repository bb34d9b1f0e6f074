package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.LetterOffer;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.LetterProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.Step;

/** A letter to the address that the bureau has verified: shown, and kept nowhere (PRF-5, PRF-6). */
@Named
@RequestScoped
public class ProofingLetterView {
    @Inject
    LetterProofing letters;

    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    @Inject
    Notices notices;

    private LetterOffer offer;
    private String seal;

    public String load() {
        String elsewhere = gate.enter(ProofingState.LETTER_OFFERED);
        if (elsewhere == null) {
            seal = getOffer().seal();
        }
        return elsewhere;
    }

    public String order() {
        letters.order(seal);
        notices.say("proofing.letter.ordered");
        return gate.onward();
    }

    public String retry() {
        proofing.retry();
        return gate.onward();
    }

    public String takeWebcam() {
        proofing.takeWebcam();
        return gate.onward();
    }

    public LetterOffer getOffer() {
        if (offer == null) {
            offer = letters.offer();
        }
        return offer;
    }

    /** How often the bureau may still be asked. */
    public int getTriesLeft() {
        return gate.view().map(CaseView::triesLeft).orElse(0);
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.LETTER);
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
