package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.countersign.caller.CurrentCaller;
import org.countersign.signin.PasswordOutcome;
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
}
