package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.LetterProofing;
import org.countersign.web.shell.Notices;

/** A lost activation code cancels the case and begins another one, after a question (PRF-8). */
@Named
@RequestScoped
public class ProofingLostCodeView {
    @Inject
    LetterProofing letters;

    @Inject
    ProofingGate gate;

    @Inject
    Notices notices;

    public String load() {
        return gate.enter(ProofingState.LETTER_SENT, ProofingState.CODE_GIVEN);
    }

    public String lost() {
        letters.lost();
        String next = gate.onward();
        if (gate.view().isEmpty()) {
            notices.say("proofing.lost-code.over");
        }
        return next;
    }
}
