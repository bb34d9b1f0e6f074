package org.countersign.delivery.port;

import org.countersign.delivery.Attachment;

/**
 * A letter, ready to be printed.
 *
 * @param reference the same in every attempt, so that it is printed once
 * @param attempt counted from 1
 * @param number what the printer calls it, and what its bar code says if it has one; the same in every attempt
 * @param addressee the first line of the address
 * @param document its pages as PDF
 */
public record Letter(String reference, int attempt, String number, String addressee, Attachment document) {
    @Override
    public String toString() {
        return "letter " + reference;
    }
}
