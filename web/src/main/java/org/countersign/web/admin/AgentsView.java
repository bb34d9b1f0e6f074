package org.countersign.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.AgentPlan;
import org.countersign.proofing.boundary.ProofingAgents;

/** All agents, with their hours, on one page (PRF-9). */
@Named
@RequestScoped
public class AgentsView {
    @Inject
    ProofingAgents agents;

    private List<AgentPlan> plans;

    public void load() {
        plans = agents.plans();
    }

    public List<AgentPlan> getPlans() {
        return plans;
    }
}
