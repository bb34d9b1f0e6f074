package org.countersign.delivery.port;

import java.util.List;
import org.countersign.delivery.Attachment;

/**
 * An e-mail.
 *
 * @param reference the same in every attempt
 * @param attempt counted from 1
 * @param to one address
 * @param text for readers of plain text
 * @param html for all others, a whole document
 */
public record Mail(
        String reference,
        int attempt,
        String to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {
    @Override
    public String toString() {
        return "mail " + reference;
    }
}
