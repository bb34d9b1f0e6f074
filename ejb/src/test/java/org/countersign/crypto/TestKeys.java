package org.countersign.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The crypto of a throw-away installation, for tests without a container: keys of their own, cheap password hashes. */
public final class TestKeys {
    private static final Keys KEYS = in(folder());

    private TestKeys() {}

    public static Seal seal() {
        return seal(KEYS);
    }

    public static KeyedHash keyedHash() {
        return keyedHash(KEYS);
    }

    public static PasswordHash passwordHash() {
        PasswordHash hash = new PasswordHash();
        hash.random = new RandomCodes();
        hash.use(1024, 1);
        return hash;
    }

    static Keys in(Path folder) {
        Keys keys = new Keys();
        keys.readFrom(folder, true);
        return keys;
    }

    static Seal seal(Keys keys) {
        Seal seal = new Seal();
        seal.keys = keys;
        return seal;
    }

    static KeyedHash keyedHash(Keys keys) {
        KeyedHash hash = new KeyedHash();
        hash.keys = keys;
        return hash;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/keys")), "keys");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
