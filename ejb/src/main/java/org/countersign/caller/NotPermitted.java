package org.countersign.caller;

import org.countersign.shared.BusinessException;

/** The caller's roles do not allow the act. */
public class NotPermitted extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotPermitted() {
        super(CallerMessage.NOT_PERMITTED);
    }
}
