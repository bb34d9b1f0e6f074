package org.countersign.demo;

import java.util.Arrays;

/** Streets that make the simulated printer of letters, or the bureau that knows them, misbehave, wherever in an address. */
public enum MagicStreet {
    WORKS(""),
    /** The post brings it back. */
    RETURNED("Nowhere Lane"),
    /** Nobody hears of it again. */
    LOST("Silent Street"),
    /** The first attempt fails, the second one works. */
    FAILS_FIRST("Paper Jam Road"),
    /** The simulated bureau cannot be reached when it is asked who lives there. */
    BUREAU_AWAY("Outage Avenue");

    private final String street;

    MagicStreet(String street) {
        this.street = street;
    }

    /** Empty for all others. */
    public String street() {
        return street;
    }

    /** @param letter what is printed on it */
    public static MagicStreet of(String letter) {
        return Arrays.stream(values())
                .filter(magic -> magic != WORKS && letter.contains(magic.street))
                .findFirst()
                .orElse(WORKS);
    }
}
