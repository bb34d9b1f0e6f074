package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.countersign.crypto.PasswordHash;

/** Compares a password with those of the accounts that may be meant; always does the work of at least one comparison. */
@ApplicationScoped
class PasswordCheck {
    /** More characters than any password may have: not worth hashing (case 7). */
    private static final int ABSURD = 1_024;

    @Inject
    PasswordHash passwords;

    /** Those of the accounts that the password opens at that instant. */
    List<PasswordStep.Opened> opened(List<Login> found, String password, Instant now) {
        if (password.length() > ABSURD) {
            return List.of();
        }
        List<Login> possible =
                found.stream().filter(login -> login.canBeOpened(now)).toList();
        if (possible.isEmpty()) {
            passwords.pretend(password);
        }
        return possible.stream()
                .filter(login -> passwords.matches(login.passwordHash(), password))
                .map(login -> new PasswordStep.Opened(login, newHash(login, password)))
                .toList();
    }

    private String newHash(Login login, String password) {
        return passwords.outdated(login.passwordHash()) ? passwords.hash(password) : null;
    }
}
