package org.countersign.token;

import org.countersign.shared.MessageKey;

/** What is said about hardware tokens and their registration (TOK-2, section 16). */
public enum TokenMessage implements MessageKey {
    /** The neutral text for everybody who is not the one the token is meant for. */
    NOT_REGISTERED("CS-TOK-001"),
    /** {0}: tries left. */
    CODES_WRONG("CS-TOK-002"),
    SAME_CODE_TWICE("CS-TOK-003"),
    BLOCKED("CS-TOK-004"),
    NOT_SHIPPED("CS-TOK-005"),
    ALREADY_BOUND("CS-TOK-006"),
    RETIRED("CS-TOK-007"),
    NOT_NOW("CS-TOK-008"),
    SERIAL_IMPOSSIBLE("CS-TOK-009"),
    SERIAL_KNOWN("CS-TOK-010"),
    TRANSITION_REFUSED("CS-TOK-011"),
    CODE_IMPOSSIBLE("CS-TOK-012");

    private final String code;

    TokenMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
