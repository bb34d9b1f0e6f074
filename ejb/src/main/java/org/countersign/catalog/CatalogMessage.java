package org.countersign.catalog;

import org.countersign.shared.MessageKey;

/** What is said about products that cannot be had. */
public enum CatalogMessage implements MessageKey {
    PRODUCT_UNKNOWN("CS-CAT-001"),
    PRODUCT_NOT_ON_SALE("CS-CAT-002"),
    KIND_HELD("CS-CAT-003"),
    PARTNER_UNKNOWN("CS-CAT-004"),
    NOT_SOLD_THERE("CS-CAT-005"),
    NOTHING_TO_UPGRADE("CS-CAT-006"),
    NOT_UPGRADABLE("CS-CAT-007"),
    REQUIREMENTS_UNREAD("CS-CAT-008");

    private final String code;

    CatalogMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
