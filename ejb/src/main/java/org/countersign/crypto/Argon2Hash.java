package org.countersign.crypto;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** An Argon2id hash, version 1.3 (RFC 9106), with all that it takes to make it again. */
public final class Argon2Hash {
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})" + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final Cost cost;
    private final byte[] salt;
    private final byte[] hash;

    private Argon2Hash(Cost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * What a hash takes.
     *
     * @param memoryKib KiB of memory
     * @param passes how often it goes through them
     * @param lanes that could be gone through side by side
     */
    public record Cost(int memoryKib, int passes, int lanes) {}

    /**
     * Reads the PHC string form.
     *
     * @throws IllegalArgumentException if it is none, or another algorithm's
     */
    public static Argon2Hash parse(String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash in PHC form");
        }
        return new Argon2Hash(
                new Cost(number(parts, 1), number(parts, 2), number(parts, 3)),
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    /** A password's hash of that many bytes. */
    static Argon2Hash of(byte[] password, byte[] salt, int bytes, Cost cost) {
        return new Argon2Hash(cost, salt, compute(password, salt, bytes, cost));
    }

    public Cost cost() {
        return cost;
    }

    /** Whether it is that password's; compared in constant time. */
    public boolean isOf(byte[] password) {
        return MessageDigest.isEqual(hash, compute(password, salt, hash.length, cost));
    }

    /** The PHC string form. */
    String phc() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private static byte[] compute(byte[] password, byte[] salt, int bytes, Cost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] computed = new byte[bytes];
        generator.generateBytes(password, computed);
        return computed;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
