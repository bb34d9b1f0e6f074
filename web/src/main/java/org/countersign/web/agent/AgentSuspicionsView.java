package org.countersign.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.caller.Role;
import org.countersign.proofing.BarredApplicant;
import org.countersign.proofing.Suspicion;
import org.countersign.proofing.SuspicionDecision;
import org.countersign.proofing.boundary.FraudReview;
import org.countersign.shared.PublicId;
import org.countersign.web.shell.Notices;

/** Suspicions of fraud, for the two people who decide about each (PRF-11). */
@Named
@RequestScoped
public class AgentSuspicionsView {
    private static final String PAGE = "/agent/suspicions?faces-redirect=true";

    @Inject
    FraudReview review;

    @Inject
    Notices notices;

    private List<Suspicion> open;
    private List<BarredApplicant> barred;

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
        return PAGE;
    }

    /** Who was taken for a fraud may begin again. */
    public String unbar(String proofingCase) {
        review.unbar(new PublicId(proofingCase));
        notices.say("agent.barred.lifted");
        return PAGE;
    }

    /** Who can begin no other proofing, for administrators. */
    public List<BarredApplicant> getBarred() {
        if (barred == null) {
            barred = administrates() ? review.barred() : List.of();
        }
        return barred;
    }

    private static boolean administrates() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.SYSTEM_ADMINISTRATOR.name());
    }

    public List<Suspicion> getOpen() {
        if (open == null) {
            load();
        }
        return open;
    }
}
