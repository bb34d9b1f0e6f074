package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.LetterOffer;
import org.countersign.proofing.LetterView;
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
        return gate.enter(ProofingState.LETTER_OFFERED);
    }

    public void stay() {
        gate.stay(ProofingState.LETTER_OFFERED);
    }

    public String order() {
        letters.order(seal);
        notices.say("proofing.letter.ordered");
        return gate.onward();
    }

    /** No other one: the code of the letter before is still good. */
    public String keep() {
        letters.keep();
        return gate.onward();
    }

    /** Until when that code is good; asked where it is. */
    public Instant getGoodUntil() {
        return letters.goodUntil().orElse(null);
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

    /** The key of what is said first. */
    public String getLead() {
        if (getOffer().bureauAway()) {
            return "proofing.letter.away";
        }
        return getOffer().address() == null ? "proofing.letter.forgotten" : "proofing.letter.lead";
    }

    /** The last letter, if the post brought it back; else null (PRF-7b). */
    public LetterView getReturned() {
        return letters.returned().orElse(null);
    }

    /** The last letter, if it could not be printed and another one is offered since; else null (OTP-7). */
    public LetterView getNotSent() {
        return letters.notSent().orElse(null);
    }

    /** How often the bureau may still be asked. */
    public int getTriesLeft() {
        return gate.view().map(CaseView::triesLeft).orElse(0);
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.LETTER);
    }

    /** Of the address that is shown, also where it is another one than a moment ago. */
    public String getSeal() {
        return getOffer().seal();
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
