package org.countersign.signin;

import org.countersign.shared.MessageKey;

/** What is said at the sign-in (section 16). */
public enum SigninMessage implements MessageKey {
    /** Name or password: which of them is not told. */
    REFUSED("CS-SIG-001"),
    /** {0}: minutes to wait. */
    TOO_MANY("CS-SIG-002");

    private final String code;

    SigninMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
