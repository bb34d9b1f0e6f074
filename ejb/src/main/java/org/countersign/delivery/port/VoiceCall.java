package org.countersign.delivery.port;

import java.util.Locale;

/**
 * A call in which a voice reads a text.
 *
 * @param reference the same in every attempt
 * @param attempt counted from 1
 * @param number in E.164
 * @param language of the voice
 * @param script what it reads; a full stop is a pause
 */
public record VoiceCall(String reference, int attempt, String number, Locale language, String script) {
    @Override
    public String toString() {
        return "call " + reference;
    }
}
