package org.countersign.delivery.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.delivery.Attachment;
import org.countersign.delivery.Channel;

/**
 * A claimed delivery, opened, for one attempt.
 *
 * @param delivery its row
 * @param reference its public name, the same in every attempt
 * @param attempt counted from 1; the fence under which the outcome is recorded
 */
public record Parcel(
        long delivery,
        String reference,
        int attempt,
        Channel channel,
        String template,
        Locale locale,
        String recipient,
        Map<String, String> model,
        List<Attachment> attachments) {
    @Override
    public String toString() {
        return channel + " " + reference + " attempt " + attempt;
    }
}
