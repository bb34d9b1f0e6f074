package org.countersign.fulfilment;

import org.countersign.shared.MessageKey;

/** What is said about shipments that cannot be moved. */
public enum FulfilmentMessage implements MessageKey {
    MOVE_REFUSED("CS-FUL-001"),
    TRACKING_NEEDED("CS-FUL-002");

    private final String code;

    FulfilmentMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
