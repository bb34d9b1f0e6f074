package org.countersign.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals and opens secrets with authenticated encryption (INV-2). The owner, such as {@code token:4711}, is bound to the
 * value: moved to another row it does not open (case 16).
 */
@ApplicationScoped
public class Seal {
    @Inject
    Keys keys;

    public SealedSecret seal(byte[] secret, String owner) {
        try {
            return new SealedSecret(keys.sealing().encrypt(secret, owner.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot seal for " + owner, broken);
        }
    }

    public SealedSecret seal(String secret, String owner) {
        return seal(secret.getBytes(StandardCharsets.UTF_8), owner);
    }

    /** @throws CannotOpen if the value was changed, belongs to another owner, or its key is gone */
    public byte[] open(SealedSecret secret, String owner) {
        try {
            return keys.sealing().decrypt(secret.bytes(), owner.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new CannotOpen(owner, broken);
        }
    }

    /** @throws CannotOpen as above */
    public String openText(SealedSecret secret, String owner) {
        return new String(open(secret, owner), StandardCharsets.UTF_8);
    }

    /** A sealed value that is not what was sealed for this owner. */
    public static class CannotOpen extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        CannotOpen(String owner, Throwable cause) {
            super("the sealed value of " + owner + " does not open", cause);
        }
    }
}
