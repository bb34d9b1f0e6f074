package org.countersign.demo;

import org.countersign.shared.MessageKey;

/** What is said about wrong entries at the Demo desk. */
public enum DemoMessage implements MessageKey {
    KEY_IMPOSSIBLE("CS-DMO-001"),
    DATE_IMPOSSIBLE("CS-DMO-002");

    private final String code;

    DemoMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
