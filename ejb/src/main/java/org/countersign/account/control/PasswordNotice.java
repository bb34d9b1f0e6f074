package org.countersign.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.account.Contact;
import org.countersign.account.PasswordChosen;
import org.countersign.caller.CurrentCaller;
import org.countersign.delivery.boundary.Deliveries;

/** Tells a person at all addresses that the password was changed: whoever did it, he learns of it (case 6). */
@ApplicationScoped
class PasswordNotice {
    private static final String MAIL = "password-changed";

    @Inject
    StoredAccounts accounts;

    @Inject
    Deliveries deliveries;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    void on(@Observes PasswordChosen chosen) {
        Contact contact = accounts.contact(chosen.account());
        String when = contact.inWords(clock.instant());
        contact.notices(MAIL)
                .forEach(notice ->
                        deliveries.enqueue(notice.with("name", contact.name().first())
                                .with("userId", contact.userId())
                                .with("address", current.origin().address())
                                .with("when", when)));
    }
}
