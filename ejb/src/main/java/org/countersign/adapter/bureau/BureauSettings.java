package org.countersign.adapter.bureau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How to reach the bureau: {@code countersign.bureau.http.url}; {@code .key-store}, a PKCS#12 file with our own
 * certificate, where the bureau asks for one; {@code .trust-store}, one with those that are believed, in place of the
 * Java's own; {@code .key-store-password} and {@code .trust-store-password}, or the same with {@code -file} for a file
 * that holds it.
 *
 * @param url without a slash at its end
 * @param connect how long until the connection stands, TLS included
 * @param whole how long until the answer is here to its last byte (case 47)
 */
record BureauSettings(URI url, Optional<Store> keys, Optional<Store> trust, Duration connect, Duration whole) {
    private static final String PREFIX = "countersign.bureau.http.";
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(10);

    /**
     * @param settings gives a setting by its name
     * @return empty where no address is set
     * @throws IllegalArgumentException if the address is none
     * @throws UncheckedIOException if a password's file cannot be read
     */
    static Optional<BureauSettings> of(Function<String, Optional<String>> settings) {
        return settings.apply(PREFIX + "url")
                .map(url -> new BureauSettings(
                        address(url.strip().replaceAll("/+$", "")),
                        store(settings, "key-store"),
                        store(settings, "trust-store"),
                        CONNECT,
                        WHOLE));
    }

    private static URI address(String url) {
        URI address = URI.create(url);
        boolean plain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
        if (!plain || address.getHost() == null || !Set.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException("not an address to add paths to");
        }
        return address;
    }

    private static Optional<Store> store(Function<String, Optional<String>> settings, String name) {
        return settings.apply(PREFIX + name)
                .map(file -> new Store(Path.of(file), secret(settings, PREFIX + name + "-password")));
    }

    private static char[] secret(Function<String, Optional<String>> settings, String name) {
        return settings.apply(name)
                .or(() -> settings.apply(name + "-file").map(BureauSettings::firstLine))
                .orElse("")
                .toCharArray();
    }

    private static String firstLine(String file) {
        try {
            return Files.readString(Path.of(file)).lines().findFirst().orElse("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return url.toString();
    }

    /** A PKCS#12 file and what opens it. */
    record Store(Path file, char[] password) {
        @Override
        public String toString() {
            return file.toString();
        }
    }
}
