package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.proofing.ProofSummary;
import org.countersign.proofing.boundary.Proofing;

/** The way into proofing: leads to where the open case stands, or tells what is coming and begins one. */
@Named
@RequestScoped
public class ProofingView {
    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    public String load() {
        return gate.view().isPresent() ? gate.onward() : null;
    }

    public String begin() {
        proofing.begin();
        return gate.onward();
    }

    /** Whether a right of the caller waits for it. */
    public boolean isAwaited() {
        return proofing.isAwaited();
    }

    /** Whether none can be begun until an administrator lets him. */
    public boolean isBarred() {
        return proofing.isBarred();
    }

    /** Whether there is a valid proof and nothing waits for another one. */
    public boolean isDone() {
        return getProof() != null && !isAwaited();
    }

    /** The valid proof, or null. */
    public ProofSummary getProof() {
        return proofing.proof().orElse(null);
    }
}
