package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.account.Profile;
import org.countersign.account.boundary.OwnProfile;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.web.shell.Step;

/** The country and the way (PRF-1); only what is open there can be chosen. */
@Named
@RequestScoped
public class ProofingMethodView {
    @Inject
    Proofing proofing;

    @Inject
    OwnProfile profile;

    @Inject
    ProofingGate gate;

    @Inject
    ProofingWaysView ways;

    private String country;
    private ProofingMethod method;

    public String load() {
        String known = gate.view().map(CaseView::country).orElse(null);
        Profile own = profile.known();
        country = known == null ? own.country() : known;
        method = gate.view().map(CaseView::method).filter(ways::isOpen).orElse(null);
        return gate.enter(ProofingState.CHOOSING);
    }

    public String next() {
        proofing.choose(country, method);
        return gate.onward();
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.METHOD);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public ProofingMethod getMethod() {
        return method;
    }

    public void setMethod(ProofingMethod method) {
        this.method = method;
    }
}
