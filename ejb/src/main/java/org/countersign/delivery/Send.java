package org.countersign.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.shared.AccountId;

/**
 * What is to be sent to whom: {@code Send.email("order-confirmation", contact.email()).to(contact.id())
 * .in(contact.locale()).with("orderNumber", number).attach(file)}. Recipient, model and attachments are sealed at rest
 * and erased once sent (DLV-4).
 *
 * @param template the name under which the texts lie in {@code /delivery}; see this package's description
 * @param account whose delivery it is, or null for somebody without an account
 * @param recipient an e-mail address, a number in E.164, or the name on a letter
 * @param model what the template's variables stand for
 * @param expiresAt from when on it is of no use and must not be sent; null: never
 * @param attachments of an e-mail, or the one document of a letter; one without is written from its template
 */
public record Send(
        Channel channel,
        String template,
        AccountId account,
        String recipient,
        Locale locale,
        Map<String, String> model,
        Instant expiresAt,
        List<Attachment> attachments) {

    public static Send email(String template, String address) {
        return of(Channel.EMAIL, template, address);
    }

    public static Send text(String template, String number) {
        return of(Channel.SMS, template, number);
    }

    public static Send call(String template, String number) {
        return of(Channel.VOICE, template, number);
    }

    public static Send letter(String template, String addressee) {
        return of(Channel.LETTER, template, addressee);
    }

    private static Send of(Channel channel, String template, String recipient) {
        return new Send(channel, template, null, recipient, Locale.ENGLISH, Map.of(), null, List.of());
    }

    /** Whose delivery it is, for support and for the person's own page. */
    public Send to(AccountId owner) {
        return new Send(channel, template, owner, recipient, locale, model, expiresAt, attachments);
    }

    public Send in(Locale language) {
        return new Send(channel, template, account, recipient, language, model, expiresAt, attachments);
    }

    /** One of the template's variables. */
    public Send with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(model);
        more.put(name, String.valueOf(value));
        return new Send(channel, template, account, recipient, locale, Map.copyOf(more), expiresAt, attachments);
    }

    /** Of no use from that moment on. */
    public Send until(Instant end) {
        return new Send(channel, template, account, recipient, locale, model, end, attachments);
    }

    public Send attach(Attachment file) {
        List<Attachment> more = new ArrayList<>(attachments);
        more.add(file);
        return new Send(channel, template, account, recipient, locale, model, expiresAt, List.copyOf(more));
    }

    public Send attach(String name, String mediaType, byte[] content) {
        return attach(new Attachment(name, mediaType, content));
    }

    /** Names neither recipient nor content: it may end in a log. */
    @Override
    public String toString() {
        return channel + " " + template + " to " + account;
    }
}
