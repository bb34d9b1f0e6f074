package org.countersign.proofing;

import org.countersign.shared.BusinessException;

/** An appointment cannot be moved, cancelled or attended as asked, saying why. */
public class AppointmentRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public AppointmentRefused(AppointmentMessage reason) {
        super(reason);
    }
}
