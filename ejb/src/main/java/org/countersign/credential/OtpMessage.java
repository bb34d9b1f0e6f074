package org.countersign.credential;

import org.countersign.shared.MessageKey;

/** What is said at the gate (section 16): one text for every wrong code, whatever was wrong about it (OTP-5). */
public enum OtpMessage implements MessageKey {
    NOT_RIGHT("CS-OTP-001"),
    LOCKED("CS-OTP-002"),
    SUSPENDED("CS-OTP-003"),
    CODE_EXPIRED("CS-OTP-004"),
    EXPIRED("CS-OTP-005"),
    PENDING_APPROVAL("CS-OTP-006"),
    SUSPENDED_BY_ADMINISTRATOR("CS-OTP-007"),
    REVOKED("CS-OTP-008"),
    CODE_IMPOSSIBLE("CS-OTP-009"),
    PENDING_ACTIVATION("CS-OTP-010");

    private final String code;

    OtpMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Why a credential in that state cannot be used, and what to do. */
    public static OtpMessage of(CredentialState state) {
        return switch (state) {
            case PENDING_ACTIVATION -> PENDING_ACTIVATION;
            case PENDING_APPROVAL -> PENDING_APPROVAL;
            case ACTIVE -> NOT_RIGHT;
            case LOCKED -> LOCKED;
            case SUSPENDED_BY_USER -> SUSPENDED;
            case SUSPENDED_BY_ADMINISTRATOR -> SUSPENDED_BY_ADMINISTRATOR;
            case EXPIRED -> EXPIRED;
            case REVOKED -> REVOKED;
        };
    }
}
