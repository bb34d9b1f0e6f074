package org.countersign.delivery;

import org.countersign.shared.MessageKey;

/** What is said about deliveries: why one did not arrive, and what to try next (DLV-5), or why it cannot be moved. */
public enum DeliveryMessage implements MessageKey {
    TRANSITION_REFUSED("CS-DLV-001"),
    REFUSED("CS-DLV-003"),
    UNDELIVERABLE("CS-DLV-004"),
    /** Gateway down: use another method. */
    FAULT_OF_OURS("CS-DLV-005"),
    UNCLEAR("CS-DLV-006"),
    WITHDRAWN("CS-DLV-007"),
    TOO_LATE("CS-DLV-008");

    private final String code;

    DeliveryMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What a receiver is told of a delivery that was given up for that reason. */
    static DeliveryMessage of(Failure failure) {
        return switch (failure) {
            case REFUSED -> REFUSED;
            case UNDELIVERABLE -> UNDELIVERABLE;
            case UNAVAILABLE, ABANDONED, BROKEN -> FAULT_OF_OURS;
            case UNCLEAR -> UNCLEAR;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
