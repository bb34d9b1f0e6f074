package org.countersign.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.countersign.account.AccountMessage;
import org.countersign.account.PasswordChosen;
import org.countersign.account.TemporaryPasswordGiven;
import org.countersign.account.control.PasswordRules;
import org.countersign.account.control.StoredAccounts;
import org.countersign.account.entity.Account;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.crypto.PasswordHash;
import org.countersign.shared.AccountId;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;

/** Passwords: the person's own, and temporary ones (ACC-6, ACC-8). */
@Stateless
public class Passwords {
    @Inject
    StoredAccounts accounts;

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHash hash;

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    @Inject
    Event<PasswordChosen> chosen;

    @Inject
    Event<TemporaryPasswordGiven> given;

    @Inject
    Clock clock;

    /**
     * The person's own new password, typed twice, and not the one there was, be it a temporary one that is used up; every
     * session of the account ends by {@link PasswordChosen}, and the person is told.
     *
     * @param holdsFactor whether the account holds a second factor: then a shorter one will do
     * @throws InvalidInput beside the fields {@code password} or {@code repeated}
     */
    public void choose(AccountId id, String password, String repeated, boolean holdsFactor) {
        if (!password.equals(repeated)) {
            throw new InvalidInput("repeated", AccountMessage.PASSWORD_REPEATED_DIFFERS);
        }
        rules.check("password", password, accounts.contact(id), holdsFactor);
        if (accounts.required(id)
                .lastPassword()
                .filter(last -> hash.matches(last, password))
                .isPresent()) {
            throw new InvalidInput("password", AccountMessage.PASSWORD_SAME);
        }
        set(id, password);
        chosen.fire(new PasswordChosen(id));
    }

    /** A password for an account of the demo or a test; the rules do not bind the system's own work. */
    public void set(AccountId id, String password) {
        Account account = accounts.required(id);
        account.choosePassword(hash.hash(password), clock.instant());
        accounts.write();
        audit.record(Entry.done(Act.PASSWORD_CHANGED).about(id));
    }

    /**
     * A temporary password, single use (ACC-6); every session of the account ends by {@link TemporaryPasswordGiven}.
     *
     * @return until when it opens
     */
    public Instant giveTemporary(AccountId id, String password) {
        Duration life = policies.duration(Policy.PASSWORD_TEMPORARY_TTL);
        Instant until = clock.instant().plus(life);
        accounts.required(id).giveTemporaryPassword(hash.hash(password), until);
        accounts.write();
        audit.record(Entry.done(Act.PASSWORD_CHANGED).about(id).with("temporary", true));
        given.fire(new TemporaryPasswordGiven(id));
        return until;
    }
}
