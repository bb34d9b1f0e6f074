package org.countersign.onboarding;

import org.countersign.shared.MessageKey;

/** What is said about steps that cannot be taken. */
public enum OnboardingMessage implements MessageKey {
    /** No method works yet. */
    NOTHING_ACTIVE("CS-ONB-003");

    private final String code;

    OnboardingMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
