package org.countersign.demo;

import java.io.Serializable;
import java.util.Locale;
import org.countersign.delivery.Channel;

/**
 * What a visitor wants to see of the outbox.
 *
 * @param channel or null for all
 * @param words that the recipient, the subject or the text contain; empty for all
 */
public record OutboxFilter(Channel channel, String words) implements Serializable {
    public boolean shows(OutboxItem item) {
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return (item.to() + '\n' + item.subject() + '\n' + item.text())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
