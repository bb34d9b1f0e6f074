package org.countersign.web.proofing;

import jakarta.inject.Inject;
import java.util.List;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.LegalText;
import org.countersign.proofing.ProofingMessage;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.InvalidInput;
import org.countersign.web.shell.Step;

/** A legal text to say yes or no to; what counts is the wording that was shown. */
public abstract class AgreementPage {
    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    private LegalText text;
    private String hash;
    private boolean agreed;

    abstract LegalDocument document();

    abstract ProofingState state();

    abstract ProofingStep step();

    public String load() {
        hash = getText().hash();
        return gate.enter(state());
    }

    public String agree() {
        if (!agreed) {
            throw new InvalidInput("agreed", ProofingMessage.AGREE_NEEDED);
        }
        proofing.answer(document(), hash, true);
        return gate.onward();
    }

    public String disagree() {
        proofing.answer(document(), hash, false);
        return gate.onward();
    }

    public List<Step> getSteps() {
        return gate.steps(step());
    }

    public LegalText getText() {
        if (text == null) {
            text = proofing.text(document());
        }
        return text;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
