package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.crypto.KeyedHash;

/**
 * Remembers which password of an account was compared, for whoever goes on with the account later: by then it may have
 * another one, which nobody has typed.
 */
@ApplicationScoped
class ComparedPassword {
    private static final String PURPOSE = "compared-password";

    @Inject
    KeyedHash hash;

    /** A mark that tells nothing of the password, nor of its hash. */
    String mark(String passwordHash) {
        return hash.of(PURPOSE, passwordHash);
    }

    /** Whether the account still has the password of that mark. */
    boolean isStill(String mark, Login login) {
        return hash.matches(mark, PURPOSE, login.passwordHash());
    }
}
