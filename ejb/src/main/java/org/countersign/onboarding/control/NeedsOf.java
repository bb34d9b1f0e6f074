package org.countersign.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.countersign.application.ApplicationSummary;
import org.countersign.application.boundary.Applications;
import org.countersign.catalog.boundary.Store;
import org.countersign.credential.CredentialState;
import org.countersign.credential.CredentialSummary;
import org.countersign.credential.boundary.Credentials;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.onboarding.Needs;
import org.countersign.onboarding.Needs.Need;

/** Compares what the caller's applications want with what he holds. */
@ApplicationScoped
public class NeedsOf {
    @Inject
    Applications applications;

    @Inject
    Credentials credentials;

    @Inject
    KeyRedemption keys;

    @Inject
    Store store;

    public Needs caller() {
        List<CredentialSummary> active = credentials.mine().stream()
                .filter(held -> held.state() == CredentialState.ACTIVE)
                .toList();
        List<Need> needs = applications.mine().stream()
                .filter(application -> application.requiredLevel() > 1)
                .map(application -> new Need(application, met(application, active)))
                .toList();
        List<ApplicationSummary> closed = needs.stream()
                .filter(need -> !need.met())
                .map(Need::application)
                .toList();
        Optional<Recommendation> recommended = Recommendation.forClosed(closed, store.levels());
        return new Needs(
                needs,
                recommended.map(Recommendation::kind).orElse(null),
                recommended.map(Recommendation::opens).orElse(0),
                closed.size(),
                keys.waiting());
    }

    private static boolean met(ApplicationSummary application, List<CredentialSummary> active) {
        return active.size() >= application.methodsNeeded()
                && active.stream().anyMatch(held -> application.isEnough(held.kind(), held.level()));
    }
}
