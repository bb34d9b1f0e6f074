package org.countersign.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.countersign.account.Contact;
import org.countersign.account.Profile;
import org.countersign.account.control.Confirmation;
import org.countersign.account.control.ProfileRules;
import org.countersign.account.control.StoredAccounts;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.SignedIn;
import org.countersign.shared.LegalName;

/** The caller's name and country, as they stand on his identity document (ONB-4, PRF-2). */
@Stateless
@SignedIn
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnProfile {
    @Inject
    Confirmation confirmation;

    @Inject
    StoredAccounts accounts;

    @Inject
    CurrentCaller current;

    /** Name and country as they are known, to be confirmed. */
    public Profile known() {
        Contact contact = contact();
        return new Profile(
                contact.name(),
                contact.address() == null ? null : contact.address().country());
    }

    /**
     * Confirms, or corrects, the details as they stand on the identity document.
     *
     * @throws org.countersign.shared.InvalidForm if parts are missing or impossible
     * @throws org.countersign.caller.FreshOtpRequired if the name changes, and the caller holds a factor and has not
     *     shown it lately (OTP-6)
     */
    public void confirm(Profile typed) {
        save(ProfileRules.checked(typed));
    }

    /**
     * The same of the name alone; a country that nobody knows stays unknown.
     *
     * @throws org.countersign.shared.InvalidForm likewise
     * @throws org.countersign.caller.FreshOtpRequired likewise
     */
    public void confirmName(LegalName typed) {
        save(new Profile(ProfileRules.checked(typed), known().country()));
    }

    private void save(Profile profile) {
        Contact contact = contact();
        if (profile.name().equals(contact.name())) {
            confirmation.confirm(contact, profile);
        } else {
            confirmation.rename(contact, profile);
        }
    }

    private Contact contact() {
        return accounts.contact(current.required().account());
    }
}
