package org.countersign.demo;

import org.countersign.shared.MessageKey;

/** What the simulated provider's page says of a card that cannot be. */
public enum CardMessage implements MessageKey {
    HOLDER_NEEDED("CS-DPY-001"),
    NUMBER_INVALID("CS-DPY-002"),
    NUMBER_NOT_A_TEST_CARD("CS-DPY-003"),
    EXPIRY_INVALID("CS-DPY-004"),
    EXPIRED("CS-DPY-005"),
    CODE_INVALID("CS-DPY-006"),
    NOT_OPEN("CS-DPY-007");

    private final String code;

    CardMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
