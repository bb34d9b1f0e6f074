package org.countersign.demo;

import java.util.List;
import org.countersign.delivery.Attachment;
import org.countersign.delivery.Channel;

/**
 * What a simulated gateway was given to send.
 *
 * @param subject of an e-mail; else empty
 * @param html of an e-mail; else empty
 */
public record Sent(
        Channel channel,
        String gateway,
        String reference,
        String to,
        String subject,
        String text,
        String html,
        List<Attachment> files) {

    public static Sent words(Channel channel, String gateway, String reference, String to, String text) {
        return new Sent(channel, gateway, reference, to, "", text, "", List.of());
    }

    @Override
    public String toString() {
        return channel + " " + reference;
    }
}
