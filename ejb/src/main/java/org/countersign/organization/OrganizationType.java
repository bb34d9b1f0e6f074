package org.countersign.organization;

/** What a company is in the community. */
public enum OrganizationType {
    /** Owns applications; also called buyer. */
    PARTNER,
    /** Has users who need the partners' applications. */
    SUPPLIER
}
