package org.countersign.credential;

import org.countersign.shared.BusinessException;
import org.countersign.shared.MessageKey;

/** No code can be sent to that phone now, or not in that way. */
public class CannotSend extends BusinessException {
    private static final long serialVersionUID = 1L;

    public CannotSend(MessageKey why) {
        super(why);
    }
}
