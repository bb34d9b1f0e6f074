package org.countersign.crypto;

import com.google.crypto.tink.prf.Prf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * Recognizes codes and keys without keeping them: HMAC-SHA-256 under a key outside the database. The purpose keeps
 * hashes of different things apart; the key's id stands in front, so that keys can be rotated.
 */
@ApplicationScoped
public class KeyedHash {
    private static final int BYTES = 32;

    @Inject
    Keys keys;

    /** The hash to store: key id in hex, a dot, 64 hex digits. */
    public String of(String purpose, String text) {
        Keys.Hashing hashing = keys.hashing();
        return hash(hashing.primary(), hashing.keys().get(hashing.primary()), purpose, text);
    }

    /** What may be stored for this text, one for each key in use: for looking it up. */
    public List<String> candidates(String purpose, String text) {
        return keys.hashing().keys().entrySet().stream()
                .map(key -> hash(key.getKey(), key.getValue(), purpose, text))
                .toList();
    }

    /** Whether the stored hash is this text's; takes the same time wherever they differ (OTP-5). */
    public boolean matches(String stored, String purpose, String text) {
        boolean found = false;
        for (String candidate : candidates(purpose, text)) {
            found |= MessageDigest.isEqual(ascii(candidate), ascii(stored));
        }
        return found;
    }

    private static String hash(int id, Prf prf, String purpose, String text) {
        try {
            byte[] input = (purpose + '\0' + text).getBytes(StandardCharsets.UTF_8);
            return Integer.toHexString(id) + '.' + HexFormat.of().formatHex(prf.compute(input, BYTES));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot hash", broken);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
