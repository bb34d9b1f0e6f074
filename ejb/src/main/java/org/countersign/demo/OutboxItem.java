package org.countersign.demo;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.crypto.RandomCodes;
import org.countersign.delivery.Channel;
import org.countersign.shared.PublicId;

/**
 * Something that a simulated gateway sent.
 *
 * @param reference the delivery's name, the same for repetitions
 * @param subject of an e-mail; else empty
 * @param text the words; of a call, what the voice reads
 * @param html an e-mail's other part, a whole document; else empty
 * @param files their names
 */
public record OutboxItem(
        PublicId id,
        Channel channel,
        String gateway,
        String reference,
        String to,
        String subject,
        String text,
        String html,
        List<File> files,
        Instant sentAt)
        implements Serializable {

    private static final String SIGN = "[" + RandomCodes.SIGNS + "]";
    private static final String KEY = SIGN + "{5}(?:-" + SIGN + "{2,5}){2,}";
    private static final Pattern CODE = Pattern.compile("#(\\d{6,8})\\b|\\b(" + KEY + ")\\b|((?:\\d\\. ){5,7}\\d)");

    /** What somebody would copy out of it: a code, or a license key. */
    public Optional<String> code() {
        Matcher found = CODE.matcher(text);
        return found.find() ? Optional.of(found.group().replaceAll("[#. ]", "")) : Optional.empty();
    }

    /** The same, with these files. */
    public OutboxItem with(List<File> attached) {
        return new OutboxItem(id, channel, gateway, reference, to, subject, text, html, attached, sentAt);
    }

    /** A file that went along. */
    public record File(int place, String name, String mediaType) implements Serializable {}
}
