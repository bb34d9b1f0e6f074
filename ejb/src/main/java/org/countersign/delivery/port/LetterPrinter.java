package org.countersign.delivery.port;

/** Prints and posts letters. */
public interface LetterPrinter extends Gateway {
    Receipt print(Letter letter);
}
