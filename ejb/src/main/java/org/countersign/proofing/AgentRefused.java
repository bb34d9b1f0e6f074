package org.countersign.proofing;

import org.countersign.shared.BusinessException;

/** An agent, or who decides after him, cannot do that, saying why. */
public class AgentRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    /** @param arguments what the text mentions */
    public AgentRefused(AgentMessage reason, Object... arguments) {
        super(reason, arguments);
    }
}
