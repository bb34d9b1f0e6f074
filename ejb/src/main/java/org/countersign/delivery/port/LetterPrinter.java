package org.countersign.delivery.port;

import java.time.Instant;
import org.countersign.delivery.LetterNews;

/** Prints and posts letters. */
public interface LetterPrinter extends Gateway {
    /** @return accepted under the letter's number */
    Receipt print(Letter letter);

    /**
     * Hands over what the printer has told since it was last asked; for printers that are asked, and do not tell by
     * themselves. What was taken is not told again; it is told again where this node ended in the middle.
     *
     * @param taker records one report
     */
    default void report(Taker taker) {
        // most tell by themselves
    }

    /** Records what a printer tells. */
    @FunctionalInterface
    interface Taker {
        /** @return false if no letter with that number was handed over */
        boolean take(String number, LetterNews news, Instant at);
    }
}
