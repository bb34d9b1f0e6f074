package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.countersign.account.boundary.OwnProfile;
import org.countersign.proofing.CasePurpose;
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

    private Optional<CasePurpose> purpose;
    private String country;
    private ProofingMethod method;

    public String load() {
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

    /** The one of the case, or else of the profile, until another one is chosen: also where the form was not in order. */
    public String getCountry() {
        if (country == null) {
            country = gate.view()
                    .map(CaseView::country)
                    .orElseGet(() -> profile.known().country());
        }
        return country;
    }

    /** What the case is for; null where that is held no more. */
    public CasePurpose getPurpose() {
        if (purpose == null) {
            purpose = proofing.purpose();
        }
        return purpose.orElse(null);
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
