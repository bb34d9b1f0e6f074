package org.countersign.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.Suspicion;
import org.countersign.proofing.SuspicionDecision;
import org.countersign.proofing.boundary.FraudReview;
import org.countersign.shared.PublicId;
import org.countersign.web.shell.Notices;

/** Suspicions of fraud, for the two people who decide about each (PRF-11). */
@Named
@RequestScoped
public class AgentSuspicionsView {
    @Inject
    FraudReview review;

    @Inject
    Notices notices;

    private List<Suspicion> open;

    public void load() {
        open = review.open();
    }

    public String release(String appointment) {
        return decide(appointment, SuspicionDecision.RELEASE);
    }

    public String confirm(String appointment) {
        return decide(appointment, SuspicionDecision.CONFIRM);
    }

    private String decide(String appointment, SuspicionDecision decision) {
        boolean decided = review.decide(new PublicId(appointment), decision);
        notices.say(decided ? "agent.suspicions.decided." + decision : "agent.suspicions.first-word");
        return "/agent/suspicions?faces-redirect=true";
    }

    public List<Suspicion> getOpen() {
        if (open == null) {
            load();
        }
        return open;
    }
}
