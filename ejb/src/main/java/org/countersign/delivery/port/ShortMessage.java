package org.countersign.delivery.port;

/**
 * A text message.
 *
 * @param reference the same in every attempt
 * @param attempt counted from 1
 * @param number in E.164
 */
public record ShortMessage(String reference, int attempt, String number, String text) {
    @Override
    public String toString() {
        return "short message " + reference;
    }
}
