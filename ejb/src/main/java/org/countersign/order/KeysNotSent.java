package org.countersign.order;

import org.countersign.shared.BusinessException;
import org.countersign.shared.MessageKey;

/** The keys of an order cannot be sent again now, or not at all. */
public class KeysNotSent extends BusinessException {
    private static final long serialVersionUID = 1L;

    public KeysNotSent(MessageKey why, Object... arguments) {
        super(why, arguments);
    }
}
