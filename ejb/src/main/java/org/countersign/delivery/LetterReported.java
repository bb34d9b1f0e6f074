package org.countersign.delivery;

import java.time.Instant;

/**
 * Something is known of a letter that was handed over; fired in the transaction that records it. It may be told twice, and
 * out of order.
 *
 * @param number the letter's, as its bar code says it
 */
public record LetterReported(String number, LetterNews news, Instant at) {}
