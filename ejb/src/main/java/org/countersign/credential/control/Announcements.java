package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.credential.Change;
import org.countersign.credential.CredentialLocked;
import org.countersign.credential.CredentialRevoked;
import org.countersign.credential.Trigger;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PhoneNumber;

/**
 * Tells a holder of every change of his credentials, at all his addresses and at the numbers he had before (OTP-6, case
 * 10): whoever did it, he learns of it.
 */
@ApplicationScoped
public class Announcements {
    private static final String MAIL = "credential-changed";
    private static final String TEXT = "phone-changed";

    @Inject
    Deliveries deliveries;

    @Inject
    Accounts accounts;

    void locked(@Observes CredentialLocked locked) {
        changed(locked.account(), Change.LOCKED, locked.kind(), "", locked.at());
    }

    void revoked(@Observes CredentialRevoked revoked) {
        Change change = revoked.cause() == Trigger.DENY ? Change.DENIED : Change.REVOKED;
        changed(revoked.account(), change, revoked.kind(), "", revoked.at());
    }

    /** @param what the serial's last signs, the masked number, or nothing */
    public void changed(AccountId account, Change change, Kind kind, String what, Instant at) {
        Contact contact = accounts.contact(account);
        String when = contact.inWords(at);
        contact.notices(MAIL)
                .forEach(notice ->
                        deliveries.enqueue(notice.with("name", contact.name().first())
                                .with("change", change)
                                .with("kind", kind)
                                .with("what", what)
                                .with("when", when)));
    }

    /** A short notice to numbers that can be texted. */
    public void tellPhones(AccountId account, Collection<PhoneNumber> numbers, Change change, String what) {
        Contact contact = accounts.contact(account);
        numbers.stream()
                .filter(number -> !number.isVoiceOnly())
                .forEach(number -> deliveries.enqueue(Send.text(TEXT, number.e164())
                        .to(account)
                        .in(contact.locale())
                        .with("change", change)
                        .with("what", what)));
    }
}
