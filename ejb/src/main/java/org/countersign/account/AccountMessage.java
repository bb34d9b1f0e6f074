package org.countersign.account;

import org.countersign.shared.MessageKey;

/** What is said about accounts and passwords that cannot be. */
public enum AccountMessage implements MessageKey {
    PASSWORD_TOO_SHORT("CS-ACC-001"),
    PASSWORD_TOO_LONG("CS-ACC-002"),
    PASSWORD_COMMON("CS-ACC-003"),
    PASSWORD_NAMES_YOU("CS-ACC-004"),
    PASSWORD_REPEATED_DIFFERS("CS-ACC-005"),
    PASSWORD_SAME("CS-ACC-006"),
    USER_ID_TAKEN("CS-ACC-007"),
    NAME_NEEDED("CS-ACC-008"),
    COUNTRY_UNKNOWN("CS-ACC-009"),
    NAME_TOO_LONG("CS-ACC-010"),
    /** A sign that stands on no identity document. */
    NAME_IMPOSSIBLE("CS-ACC-011");

    private final String code;

    AccountMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
