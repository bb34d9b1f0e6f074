package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.boundary.Proofing;

/** What life and policy leave to somebody on whichever page his case stands (PRF-1, PRF-5, PRF-6b). */
@Named
@RequestScoped
public class ProofingWaysView {
    private static final String BUREAU_COUNTRY = "US";

    @Inject
    Proofing proofing;

    @Inject
    ProofingGate gate;

    private List<MethodOffer> offers;

    public boolean can(String trigger) {
        return gate.view()
                .map(view -> view.can(ProofingTrigger.valueOf(trigger)))
                .orElse(false);
    }

    /** That way, where it works, with whether and why not it is open; null without a case. */
    public MethodOffer offer(String method) {
        return offers().stream()
                .filter(offer -> offer.method() == ProofingMethod.valueOf(method))
                .findFirst()
                .orElse(null);
    }

    boolean isOpen(ProofingMethod method) {
        return offers().stream().anyMatch(offer -> offer.method() == method && offer.offered());
    }

    /** Whether nothing can prove him, wherever he lives: then somebody has to be asked (OTP-7). */
    public boolean isNone() {
        return offers().stream().noneMatch(MethodOffer::offered);
    }

    /** Whether he was led back to where he stands, and is to be told why. */
    public boolean isLedBack() {
        return proofing.isLedBack();
    }

    public String getBureauCountry() {
        return BUREAU_COUNTRY;
    }

    private List<MethodOffer> offers() {
        if (offers == null) {
            offers = proofing.methods(BUREAU_COUNTRY);
        }
        return offers;
    }
}
