package org.countersign.credential;

import org.countersign.shared.BusinessException;
import org.countersign.shared.Kind;

/** The right to that kind has run out: it must be renewed first. */
public class RightHasEnded extends BusinessException {
    private static final long serialVersionUID = 1L;

    public RightHasEnded(Kind kind) {
        super(CredentialMessage.RIGHT_HAS_ENDED, kind);
    }
}
