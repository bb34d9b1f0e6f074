package org.countersign.credential;

import org.countersign.shared.MessageKey;

/** What is said about phones and what is sent to them (PHN-1 to PHN-4). */
public enum PhoneMessage implements MessageKey {
    NUMBER_IMPOSSIBLE("CS-PHN-001"),
    NUMBERS_DIFFER("CS-PHN-002"),
    NUMBER_KIND_REFUSED("CS-PHN-003"),
    THREE_ALREADY("CS-PHN-004"),
    ADDED_ALREADY("CS-PHN-005"),
    CALL_ONLY("CS-PHN-006"),
    /** {0}: tries left. */
    CODE_WRONG("CS-PHN-007"),
    CODE_EXPIRED("CS-PHN-008"),
    TOO_MANY_TRIES("CS-PHN-009"),
    /** {0}: when the next send is possible. */
    TOO_MANY_SENDS("CS-PHN-010"),
    LAST_PHONE("CS-PHN-012"),
    COUNTRY_UNKNOWN("CS-PHN-013"),
    NOTHING_SENT("CS-PHN-014"),
    CODE_IMPOSSIBLE("CS-PHN-015"),
    COUNTRY_NOT_SERVED("CS-PHN-016");

    private final String code;

    PhoneMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
