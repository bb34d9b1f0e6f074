package org.countersign.credential;

import org.countersign.shared.BusinessException;
import org.countersign.shared.MessageKey;

/** The credential is in a state that getting back in step does not lead out of, or is of another kind. */
public class CannotResync extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CannotResync(MessageKey why) {
        super(why);
    }
}
