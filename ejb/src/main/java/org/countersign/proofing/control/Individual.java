package org.countersign.proofing.control;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.account.Contact;
import org.countersign.shared.AccountId;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.OrganizationId;

/**
 * An account as far as it matters who is behind it, for whoever may proof him and whom he may proof.
 *
 * @param addresses those that it has confirmed, in the form in which they are compared
 */
public record Individual(AccountId account, OrganizationId organization, Set<String> addresses) {
    public static Individual of(Contact contact) {
        return of(contact.id(), contact.organization(), contact.email(), contact.secondEmail());
    }

    /** @param emails some may be null */
    static Individual of(AccountId account, OrganizationId organization, String... emails) {
        return new Individual(
                account,
                organization,
                Arrays.stream(emails)
                        .filter(Objects::nonNull)
                        .map(EmailAddress::key)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** One person may have several accounts with one address (ACC-2). */
    boolean isSamePerson(Individual other) {
        return account.equals(other.account) || !Collections.disjoint(addresses, other.addresses);
    }
}
