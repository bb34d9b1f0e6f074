package org.countersign.proofing.control;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What opens a TURN server until a certain second, and is worth nothing afterwards: the form that coturn calls {@code
 * use-auth-secret} (draft-uberti-behave-turn-rest). The name is that second and a word, the password an HMAC-SHA1 of the
 * name under a secret that only this product and the TURN servers hold.
 */
record TurnCredential(String username, String password) {
    private static final String HMAC = "HmacSHA1";

    /**
     * @param until in whole seconds; what is left over counts no more
     * @param word who asks, for the server's log: nobody's name
     */
    static TurnCredential of(Instant until, String word, String secret) {
        String username = until.getEpochSecond() + ":" + word;
        try {
            Mac hmac = Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] password = hmac.doFinal(username.getBytes(StandardCharsets.UTF_8));
            return new TurnCredential(username, Base64.getEncoder().encodeToString(password));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return username;
    }
}
