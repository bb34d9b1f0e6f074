package org.countersign.signin.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.RequestOrigin;
import org.countersign.signin.PasswordOutcome;
import org.countersign.signin.control.PasswordCheck;
import org.countersign.signin.control.PasswordStep;

/** The first step of signing in: name and password (ACC-2, ACC-9). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
    @Inject
    PasswordStep step;

    @Inject
    PasswordCheck check;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * @param name user ID or e-mail address, in any case
     * @param password as typed
     */
    public PasswordOutcome enterPassword(String name, String password) {
        Instant now = clock.instant();
        RequestOrigin from = current.origin();
        PasswordStep.Charged charged = step.charge(name, from, now);
        if (charged.closedUntil() != null) {
            return new PasswordOutcome.TooMany(charged.closedUntil());
        }
        List<PasswordStep.Opened> opened = check.opened(charged.found(), password, now);
        if (opened.isEmpty()) {
            step.refuse(charged);
            return new PasswordOutcome.Refused();
        }
        return step.accept(charged, opened, from, now);
    }
}
