package org.countersign.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.caller.FreshOtp;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.onboarding.Profile;
import org.countersign.shared.PostalAddress;

/** Writes the confirmed details down. A changed name is a change of identity: it asks for more, and is announced. */
@ApplicationScoped
public class Confirmation {
    @Inject
    Accounts accounts;

    @Inject
    Deliveries deliveries;

    /** The name is the same as before. */
    @Transactional
    public void confirm(Contact contact, Profile profile) {
        accounts.confirmProfile(contact.id(), profile.name(), addressIn(profile.country(), contact.address()));
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

    private static PostalAddress addressIn(String country, PostalAddress known) {
        return known == null
                ? new PostalAddress(null, null, null, null, null, country)
                : new PostalAddress(
                        known.line1(), known.line2(), known.city(), known.region(), known.postalCode(), country);
    }
}
