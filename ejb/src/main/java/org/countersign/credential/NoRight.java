package org.countersign.credential;

import org.countersign.shared.BusinessException;
import org.countersign.shared.Kind;

/** No open right covers that kind, or there is nothing left to register under it: the store and the key come first. */
public class NoRight extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoRight(Kind kind) {
        super(CredentialMessage.NO_RIGHT, kind);
    }
}
