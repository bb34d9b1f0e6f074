package org.countersign.order;

import org.countersign.shared.MessageKey;

/** What is said about orders and payments that cannot be. */
public enum OrderMessage implements MessageKey {
    MOVE_REFUSED("CS-ORD-001"),
    FIRST_NAME_NEEDED("CS-ORD-002"),
    LAST_NAME_NEEDED("CS-ORD-003"),
    EMAIL_INVALID("CS-ORD-004"),
    PHONE_INVALID("CS-ORD-005"),
    RECIPIENT_NEEDED("CS-ORD-013"),
    PO_NUMBER_INVALID("CS-ORD-014"),
    METHOD_NEEDED("CS-ORD-015"),
    NO_CARDS_HERE("CS-ORD-016"),
    PHONE_NOT_TESTED("CS-ORD-017"),
    ORGANIZATION_NEEDED("CS-ORD-018"),
    PAYMENT_UNDER_WAY("CS-ORD-020"),
    PHONE_TEST_LOST("CS-ORD-022"),
    NO_KEY_LEFT("CS-ORD-023"),
    /** {0}: when it is possible again. */
    KEYS_JUST_SENT("CS-ORD-024"),
    KEYS_SENT_TOO_OFTEN("CS-ORD-025"),
    NAME_IMPOSSIBLE("CS-ORD-026"),
    /** {0}: how many may wait for payment at once. */
    TOO_MANY_UNPAID("CS-ORD-027"),
    AMOUNT_INVALID("CS-PAY-001"),
    CURRENCY_DIFFERS("CS-PAY-002"),
    BANK_REFERENCE_NEEDED("CS-PAY-003"),
    BANK_REFERENCE_REPEATED("CS-PAY-004"),
    RECEIVED_IN_FUTURE("CS-PAY-005"),
    REASON_NEEDED("CS-PAY-008"),
    RECEIVED_BEFORE_ORDER("CS-PAY-010"),
    /** {0}: what is outstanding. */
    AMOUNT_IMPLAUSIBLE("CS-PAY-011"),
    RECEIVED_ON_NEEDED("CS-PAY-012");

    private final String code;

    OrderMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
