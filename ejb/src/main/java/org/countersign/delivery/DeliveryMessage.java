package org.countersign.delivery;

import org.countersign.shared.MessageKey;

/** What is said about deliveries that cannot be moved. */
public enum DeliveryMessage implements MessageKey {
    TRANSITION_REFUSED("CS-DLV-001"),
    CONTENT_GONE("CS-DLV-002");

    private final String code;

    DeliveryMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
