package org.countersign.shared;

/** What is said about addresses, and other texts, that cannot be. */
public enum AddressMessage implements MessageKey {
    /** {0}: how many characters it may have. */
    TOO_LONG("CS-ADR-001"),
    LINE1_NEEDED("CS-ADR-002"),
    CITY_NEEDED("CS-ADR-003"),
    REGION_NEEDED("CS-ADR-004"),
    REGION_UNKNOWN("CS-ADR-005"),
    POSTAL_CODE_INVALID("CS-ADR-006"),
    POSTAL_CODE_TOO_LONG("CS-ADR-007"),
    COUNTRY_UNKNOWN("CS-ADR-008"),
    UNPRINTABLE("CS-ADR-009");

    private final String code;

    AddressMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
