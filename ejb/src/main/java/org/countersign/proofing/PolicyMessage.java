package org.countersign.proofing;

import org.countersign.shared.MessageKey;

/** What is said about policies that cannot be, and about links to object that have ended. */
public enum PolicyMessage implements MessageKey {
    REASON_NEEDED("CS-PRF-200"),
    ATTEMPTS_IMPOSSIBLE("CS-PRF-201"),
    LETTER_DAYS_IMPOSSIBLE("CS-PRF-202"),
    COUNTRY_UNKNOWN("CS-PRF-203"),
    BUREAU_PROVES_NOBODY("CS-PRF-204"),
    NOBODY_CAN_BE_PROOFED("CS-PRF-205"),
    PRODUCT_UNKNOWN("CS-PRF-206"),
    PARTNER_UNKNOWN("CS-PRF-207"),
    NOTHING_CHANGES("CS-PRF-208"),
    LAST_POLICY("CS-PRF-209"),
    OBJECTION_TOO_LATE("CS-PRF-210"),
    /** The bureau finds nobody there, whatever the policy says. */
    NOT_THE_BUREAUS_COUNTRY("CS-PRF-211");

    private final String code;

    PolicyMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
