package org.countersign.demo;

import java.util.Arrays;

/**
 * Telephone numbers with which the simulated gateways misbehave, by their last four digits; every other number works.
 */
public enum MagicNumber {
    WORKS(""),
    /** There is no such number. */
    REFUSED("0001"),
    /** The gateway takes the call and never answers. */
    HANGS("0002"),
    /** The gateway reports the delivery twice. */
    ANSWERS_TWICE("0003"),
    /** The first attempt fails, the second one works. */
    FAILS_FIRST("0004"),
    /** It is accepted, and reported as undeliverable later. */
    NEVER_ARRIVES("0005"),
    /** The first gateway is away, the second one works. */
    FALLS_BACK("0006");

    private final String ending;

    MagicNumber(String ending) {
        this.ending = ending;
    }

    /** The last four digits; empty for all others. */
    public String ending() {
        return ending;
    }

    public static MagicNumber of(String number) {
        return Arrays.stream(values())
                .filter(magic -> magic != WORKS && number.endsWith(magic.ending))
                .findFirst()
                .orElse(WORKS);
    }
}
