package org.countersign.delivery;

import org.countersign.shared.BusinessException;

/** A delivery in this state cannot be moved so. */
public class TransitionRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TransitionRefused(DeliveryState state, DeliveryTrigger trigger) {
        super(DeliveryMessage.TRANSITION_REFUSED, state, trigger);
    }
}
