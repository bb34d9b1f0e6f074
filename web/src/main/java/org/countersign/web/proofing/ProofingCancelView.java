package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.shell.Notices;

/** Ends the case after a question: another one can be begun. */
@Named
@RequestScoped
public class ProofingCancelView {
    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    @Inject
    Notices notices;

    public String load() {
        boolean possible =
                gate.view().filter(view -> view.can(ProofingTrigger.CANCEL)).isPresent();
        return possible ? null : gate.onward();
    }

    public String cancel() {
        proofing.cancel();
        notices.say("proofing.cancel.done");
        return "/home?faces-redirect=true";
    }

    public CaseView getView() {
        return gate.view().orElse(null);
    }
}
