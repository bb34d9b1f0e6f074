package org.countersign.caller;

import org.countersign.shared.BusinessException;

/** Nobody is signed in; the page leads to the sign-in and back. */
public class NotSignedIn extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(CallerMessage.NOT_SIGNED_IN);
    }
}
