package org.countersign.shared;

/** Texts that belong to no feature. */
public enum SharedMessage implements MessageKey {
    NOT_FOUND("CS-GEN-001"),
    INVALID_INPUT("CS-GEN-002"),
    CHANGED_MEANWHILE("CS-GEN-003");

    private final String code;

    SharedMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
