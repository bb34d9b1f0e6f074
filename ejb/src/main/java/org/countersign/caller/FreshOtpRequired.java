package org.countersign.caller;

import org.countersign.shared.BusinessException;

/** The act asks for an OTP entered a short while ago (OTP-6); the page leads to the step-up and back. */
public class FreshOtpRequired extends BusinessException {
    private static final long serialVersionUID = 1L;

    public FreshOtpRequired() {
        super(CallerMessage.FRESH_OTP_REQUIRED);
    }
}
