package org.countersign.demo;

import java.io.Serializable;
import java.time.Instant;

/**
 * A device of the demo, with what its display shows.
 *
 * @param name the serial on its sticker, or what the visitor calls an app
 * @param owner the user ID of the one it is meant for; null while it is in stock
 * @param state the word of the stock for where it is; null for an app
 * @param counting whether it has a button that counts, instead of a clock
 * @param digits of its codes
 * @param code what it shows; null for a counting one whose button was never pressed
 * @param before what it showed before; null if nothing
 * @param until when it shows the next code; null for a counting one
 */
public record VirtualToken(
        String name,
        String owner,
        String state,
        boolean counting,
        int digits,
        String code,
        String before,
        Instant until)
        implements Serializable {

    /** In two groups, as displays show it. */
    public String grouped() {
        return grouped(code);
    }

    public String beforeGrouped() {
        return grouped(before);
    }

    private static String grouped(String code) {
        return code == null ? "" : code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }
}
