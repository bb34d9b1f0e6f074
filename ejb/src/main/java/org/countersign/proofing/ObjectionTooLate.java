package org.countersign.proofing;

import org.countersign.shared.BusinessException;

/** The link to object has ended; customer support can still help. */
public class ObjectionTooLate extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ObjectionTooLate() {
        super(PolicyMessage.OBJECTION_TOO_LATE);
    }
}
