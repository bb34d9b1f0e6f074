package org.countersign.caller;

import org.countersign.shared.MessageKey;

/** What a caller is told whose session is too weak for what he asks. */
public enum CallerMessage implements MessageKey {
    NOT_SIGNED_IN("CS-CAL-001"),
    LEVEL_TOO_LOW("CS-CAL-002"),
    FRESH_OTP_REQUIRED("CS-CAL-003"),
    NOT_PERMITTED("CS-CAL-004");

    private final String code;

    CallerMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
