package org.countersign.token;

import org.countersign.shared.BusinessException;

/** The token's life has no such step from where it stands. */
public class TokenTransitionRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TokenTransitionRefused(TokenState state, TokenTrigger trigger) {
        super(TokenMessage.TRANSITION_REFUSED, state, trigger);
    }
}
