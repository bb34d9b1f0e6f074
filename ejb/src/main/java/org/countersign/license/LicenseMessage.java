package org.countersign.license;

import org.countersign.shared.MessageKey;

/** What somebody is told whose license key does not open anything. */
public enum LicenseMessage implements MessageKey {
    /** The check sign does not fit; told to anyone. */
    MISTYPED("CS-LIC-001"),
    /** {0} who used it, {1} when; told to those it was issued to. */
    USED("CS-LIC-002"),
    /** Its order was cancelled or refunded; told to those it was issued to. */
    REFUNDED("CS-LIC-003"),
    /** {0} since when; told to those it was issued to. */
    EXPIRED("CS-LIC-004"),
    /** The one neutral text for everybody else, whatever the cause. */
    NOT_ACCEPTED("CS-LIC-005"),
    /** {0} when the next try is possible. */
    TOO_MANY_TRIES("CS-LIC-006"),
    /** The caller holds a credential of that kind. */
    ALREADY_HELD("CS-LIC-007"),
    /** A newer key was sent in its stead; told to those it was issued to. */
    REPLACED("CS-LIC-008"),
    /** The caller holds nothing of the kind that the key upgrades. */
    NOTHING_TO_UPGRADE("CS-LIC-009"),
    /** What the key upgrades is over, and must be renewed first. */
    UPGRADE_TOO_LATE("CS-LIC-010"),
    /** What the key upgrades comes with proofing already. */
    PROOFING_INCLUDED("CS-LIC-011");

    private final String code;

    LicenseMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
