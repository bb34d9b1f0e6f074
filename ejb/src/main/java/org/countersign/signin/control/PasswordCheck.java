package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.countersign.crypto.PasswordHash;

/**
 * Compares a password with those of the accounts that may be meant. A wrong one costs the same work whoever is meant, and
 * nobody: one comparison for a user ID, and two for an e-mail address, which may stand for several accounts (case 5).
 */
@ApplicationScoped
class PasswordCheck {
    /** More characters than any password may have: not worth hashing (case 7). */
    private static final int ABSURD = 1_024;

    /** Accounts of one e-mail address that time does not tell apart from none; more than these are rare. */
    private static final int OF_AN_ADDRESS = 2;

    @Inject
    PasswordHash passwords;

    /** Those of the accounts that the password opens at that instant. */
    List<PasswordStep.Opened> opened(String name, List<Login> found, String password, Instant now) {
        if (password.length() > ABSURD) {
            return List.of();
        }
        List<Login> possible =
                found.stream().filter(login -> login.canBeOpened(now)).toList();
        List<PasswordStep.Opened> opened = possible.stream()
                .filter(login -> passwords.matches(login.passwordHash(), password))
                .map(login -> new PasswordStep.Opened(login, newHash(login, password)))
                .toList();
        if (opened.isEmpty()) {
            pretend(workFor(name) - possible.size(), password);
        }
        return opened;
    }

    private void pretend(int times, String password) {
        for (int left = times; left > 0; left--) {
            passwords.pretend(password);
        }
    }

    private static int workFor(String name) {
        return name.indexOf('@') < 0 ? 1 : OF_AN_ADDRESS;
    }

    private String newHash(Login login, String password) {
        return passwords.outdated(login.passwordHash()) ? passwords.hash(password) : null;
    }
}
