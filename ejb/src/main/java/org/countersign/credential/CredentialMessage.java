package org.countersign.credential;

import org.countersign.shared.MessageKey;

/** What is said about credentials, rights and resync. */
public enum CredentialMessage implements MessageKey {
    TRANSITION_REFUSED("CS-CRD-001"),
    ALREADY_HELD("CS-CRD-002"),
    NO_RIGHT("CS-CRD-003"),
    RIGHT_HAS_ENDED("CS-CRD-004"),
    /** {0}: tries left. */
    RESYNC_CODES_WRONG("CS-CRD-005"),
    /** {0}: when the next try is possible. */
    RESYNC_TOO_MANY("CS-CRD-006"),
    /** {0}: tries left. */
    APP_CODES_WRONG("CS-CRD-007"),
    APP_TOO_MANY("CS-CRD-008"),
    SAME_CODE_TWICE("CS-CRD-009"),
    RESYNC_NOT_POSSIBLE("CS-CRD-010"),
    CODE_IMPOSSIBLE("CS-CRD-011"),
    PROOFING_FIRST("CS-CRD-012"),
    PROOFING_INCLUDED("CS-PRF-220");

    private final String code;

    CredentialMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
