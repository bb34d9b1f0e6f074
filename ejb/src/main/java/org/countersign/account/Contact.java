package org.countersign.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.delivery.Send;
import org.countersign.shared.AccountId;
import org.countersign.shared.LegalName;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/**
 * A person as other features need him: how to name, write to and reach him.
 *
 * @param secondEmail the second confirmed address, or null (ACC-13)
 * @param phone in E.164, or null
 * @param address any part may be null
 */
public record Contact(
        AccountId id,
        PublicId publicId,
        String userId,
        LegalName name,
        String email,
        String secondEmail,
        Locale locale,
        ZoneId zone,
        OrganizationId organization,
        String organizationName,
        String phone,
        PostalAddress address)
        implements Serializable {

    /** Every confirmed address, the first one first: for notices of changes (OTP-6, ACC-13). */
    public List<String> emails() {
        return Stream.concat(Stream.of(email), Optional.ofNullable(secondEmail).stream())
                .toList();
    }

    /** The same notice to each of them, in the person's language; its variables are still to be given. */
    public List<Send> notices(String template) {
        return emails().stream()
                .map(address -> Send.email(template, address).to(id).in(locale))
                .toList();
    }

    /** An instant as the person reads it: in his zone and language. */
    public String inWords(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(zone));
    }
}
