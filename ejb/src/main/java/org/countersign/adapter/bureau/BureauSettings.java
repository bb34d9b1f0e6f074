package org.countersign.adapter.bureau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * How to reach the bureau: {@code countersign.bureau.http.url}, an address by https; {@code .key-store}, a PKCS#12 file with our own
 * certificate, where the bureau asks for one; {@code .trust-store}, one with those that are believed, in place of the
 * Java's own; {@code .key-store-password} and {@code .trust-store-password}, or the same with {@code -file} for a file
 * that holds it.
 *
 * @param keys empty where we show none
 * @param trust empty for the Java's own
 */
record BureauSettings(Line line, Optional<Store> keys, Optional<Store> trust) {
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
                        new Line(address(url.strip().replaceAll("/+$", "")), CONNECT, WHOLE),
                        store(settings, "key-store"),
                        store(settings, "trust-store")));
    }

    private static URI address(String url) {
        URI address = URI.create(url);
        boolean plain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
        if (!plain || address.getHost() == null || !"https".equals(address.getScheme())) {
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
        return line.url().toString();
    }

    /**
     * Where the bureau is, and how long it is waited for.
     *
     * @param url without a slash at its end
     * @param connect until the connection stands
     * @param whole until the answer is here to its last byte (case 47)
     */
    record Line(URI url, Duration connect, Duration whole) {}

    /** A PKCS#12 file and what opens it. */
    record Store(Path file, char[] password) {
        @Override
        public String toString() {
            return file.toString();
        }
    }
}
