package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.countersign.caller.CurrentCaller;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.control.AccountChoice;
import org.countersign.signin.control.PasswordEntry;

/**
 * The first step of signing in: name and password (ACC-2, ACC-9). Comparing a password takes long on purpose; no
 * transaction is held open meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
    @Inject
    PasswordEntry entry;

    @Inject
    AccountChoice choices;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * @param name user ID or e-mail address, in any case
     * @param password as typed
     */
    public PasswordOutcome enterPassword(String name, String password) {
        return entry.enter(name, password, current.origin(), clock.instant());
    }

    /**
     * Goes on with one of several accounts that the password opened; the others are left as they were (ACC-2).
     *
     * @return what comes next; empty if this sign-in is over
     */
    public Optional<PasswordOutcome> choose(PasswordOutcome.Choose among, PasswordOutcome.Choice chosen) {
        return choices.choose(among, chosen, clock.instant());
    }
}
