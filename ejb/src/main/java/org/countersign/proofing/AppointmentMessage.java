package org.countersign.proofing;

import org.countersign.shared.MessageKey;

/** What is said about appointments that cannot be. */
public enum AppointmentMessage implements MessageKey {
    /** Somebody else was quicker, or it was never offered. */
    TIME_TAKEN("CS-PRF-150"),
    ZONE_UNKNOWN("CS-PRF-151"),
    EMAIL_IMPOSSIBLE("CS-PRF-152"),
    NUMBER_IMPOSSIBLE("CS-PRF-153"),
    /** Moved, cancelled or over since the page was shown. */
    CHANGED("CS-PRF-154"),
    /** It has begun, so it can be neither moved nor cancelled. */
    BEGUN("CS-PRF-155"),
    HOURS_IMPOSSIBLE("CS-PRF-156"),
    ABSENCE_IMPOSSIBLE("CS-PRF-157"),
    /** An agent without hours would be on the list for nothing. */
    NO_HOURS("CS-PRF-158"),
    ABSENCE_OVER("CS-PRF-159"),
    /** {0} the last year that can be planned. */
    HOLIDAY_OUT_OF_REACH("CS-PRF-160"),
    HOLIDAY_NAME_NEEDED("CS-PRF-161"),
    HOLIDAY_KNOWN("CS-PRF-162");

    private final String code;

    AppointmentMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
