package org.countersign.credential;

import org.countersign.shared.BusinessException;

/** The credential's life has no such step from where it stands, or not for this party (MNG-2). */
public class TransitionRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TransitionRefused(CredentialState state, Trigger trigger) {
        super(CredentialMessage.TRANSITION_REFUSED, state, trigger);
    }
}
