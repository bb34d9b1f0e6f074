package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.MethodOffer;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.ProofingWay;
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

    private final Map<String, List<MethodOffer>> offers = new HashMap<>();
    private Set<ProofingWay> ways;

    public boolean can(String trigger) {
        return gate.view()
                .map(view -> view.can(ProofingTrigger.valueOf(trigger)))
                .orElse(false);
    }

    /** That way, where it works, with whether and why not it is open; null without a case. */
    public MethodOffer offer(String method) {
        return offers(BUREAU_COUNTRY).stream()
                .filter(offer -> offer.method() == ProofingMethod.valueOf(method))
                .findFirst()
                .orElse(null);
    }

    /** Whether that is a way for what he would be proofed for now; each is, where nothing of his waits for it. */
    public boolean leads(String way) {
        if (ways == null) {
            ways = proofing.ways().orElseGet(() -> EnumSet.allOf(ProofingWay.class));
        }
        return ways.contains(ProofingWay.valueOf(way));
    }

    boolean isOpen(ProofingMethod method) {
        return offers(BUREAU_COUNTRY).stream().anyMatch(offer -> offer.method() == method && offer.offered());
    }

    /** Whether nothing can prove him in that country: then somebody has to be asked (OTP-7). */
    public boolean noneIn(String country) {
        return offers(country).stream().noneMatch(MethodOffer::offered);
    }

    /** Where the open case proofs; null before that is chosen. */
    public String getCountry() {
        return gate.view().map(CaseView::country).orElse(null);
    }

    /** Whether he was led back to where he stands, and is to be told why. */
    public boolean isLedBack() {
        return proofing.isLedBack();
    }

    public String getBureauCountry() {
        return BUREAU_COUNTRY;
    }

    /** While no country is known, as where most is offered: nobody is sent away who could choose one. */
    private List<MethodOffer> offers(String country) {
        return offers.computeIfAbsent(
                country == null || country.isEmpty() ? BUREAU_COUNTRY : country, proofing::methods);
    }
}
