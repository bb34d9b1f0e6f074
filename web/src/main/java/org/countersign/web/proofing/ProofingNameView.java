package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.form.NameForm;
import org.countersign.web.shell.Step;

/** The full name as on the identity document; the last page where it can be corrected (PRF-2). */
@Named
@RequestScoped
public class ProofingNameView {
    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    @Inject
    CurrentCaller current;

    private NameForm name = new NameForm();

    public String load() {
        name = new NameForm(proofing.name());
        return gate.enter(ProofingState.NAME);
    }

    public String confirm() {
        proofing.confirmName(name.name());
        return gate.onward();
    }

    public String changeMethod() {
        proofing.changeMethod();
        return gate.onward();
    }

    /** Whether another name asks for a one-time password (OTP-6). */
    public boolean isRenamingNeedsOtp() {
        return current.required().holdsFactor();
    }

    /** Whether another name ends a proof that is valid (ACC-11). */
    public boolean isProofed() {
        return proofing.proof().isPresent();
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.NAME);
    }

    public NameForm getName() {
        return name;
    }
}
