package org.countersign.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.countersign.account.Contact;
import org.countersign.account.LegalNameChanged;
import org.countersign.account.Profile;
import org.countersign.account.entity.Account;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.FreshOtp;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.shared.PostalAddress;

/** Writes the confirmed details down. A changed name is a change of identity: it asks for more, and is announced. */
@ApplicationScoped
public class Confirmation {
    @Inject
    StoredAccounts accounts;

    @Inject
    AuditTrail audit;

    @Inject
    Event<LegalNameChanged> names;

    @Inject
    Clock clock;

    @Inject
    Deliveries deliveries;

    /** The name is the same as before. */
    @Transactional
    public void confirm(Contact contact, Profile profile) {
        Account account = accounts.required(contact.id());
        boolean renamed = !account.name().equals(profile.name());
        account.rename(profile.name());
        account.moveTo(addressIn(profile.country(), contact.address()));
        audit.record(Entry.done(Act.PROFILE_CHANGED).about(contact.id()).with("renamed", renamed));
        if (renamed) {
            names.fire(new LegalNameChanged(contact.id(), clock.instant()));
        }
    }

    /**
     * The name is another one; every address known until now is told (OTP-6).
     *
     * @throws org.countersign.caller.FreshOtpRequired if the caller holds a factor and has not shown it lately
     */
    @FreshOtp
    @Transactional
    public void rename(Contact contact, Profile profile) {
        confirm(contact, profile);
        contact.notices("name-changed")
                .forEach(notice -> deliveries.enqueue(notice.with("userId", contact.userId())
                        .with("former", contact.name().full())
                        .with("name", profile.name().full())));
    }

    /** @param country null where nobody knows it */
    private static PostalAddress addressIn(String country, PostalAddress known) {
        if (country == null) {
            return known;
        }
        return known == null
                ? new PostalAddress(null, null, null, null, null, country)
                : new PostalAddress(
                        known.line1(), known.line2(), known.city(), known.region(), known.postalCode(), country);
    }
}
