package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.ProofingState;

/** The bureau's terms of service (PRF-3). */
@Named
@RequestScoped
public class ProofingTermsView extends AgreementPage {
    @Override
    LegalDocument document() {
        return LegalDocument.TERMS;
    }

    @Override
    ProofingState state() {
        return ProofingState.TERMS;
    }

    @Override
    ProofingStep step() {
        return ProofingStep.TERMS;
    }
}
