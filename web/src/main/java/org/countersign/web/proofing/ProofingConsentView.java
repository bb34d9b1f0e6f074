package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.ProofingState;

/** The written consent to the question at the bureau (PRF-3). */
@Named
@RequestScoped
public class ProofingConsentView extends AgreementPage {
    @Override
    LegalDocument document() {
        return LegalDocument.CONSENT;
    }

    @Override
    ProofingState state() {
        return ProofingState.CONSENT;
    }

    @Override
    ProofingStep step() {
        return ProofingStep.CONSENT;
    }
}
