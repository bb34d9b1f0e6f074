package org.countersign.catalog;

/** Where a product is sold (CAT-1): a region has its own price. */
public enum Region {
    US,
    INTERNATIONAL;

    /** The region of a country, given by its ISO 3166-1 code. */
    public static Region of(String country) {
        return "US".equals(country) ? US : INTERNATIONAL;
    }
}
