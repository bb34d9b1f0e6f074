package org.countersign.credential;

import org.countersign.shared.BusinessException;
import org.countersign.shared.Kind;

/** The account holds a credential of that kind which is not revoked: renew it, or revoke it first (CAT-1, MNG-5). */
public class AlreadyHeld extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AlreadyHeld(Kind kind) {
        super(CredentialMessage.ALREADY_HELD, kind);
    }
}
