package org.countersign.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The pages and their words, as they lie in the source. */
final class Pages {
    static final Path ROOT = Path.of("src/main/webapp");

    private Pages() {}

    /** Every page, template, tag and part. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page's name in the bundle: {@code signin.password} for {@code signin/password.xhtml}. */
    static String key(Path page) {
        return ROOT.relativize(page).toString().replace(".xhtml", "").replace('/', '.');
    }

    static Properties words() {
        Properties words = new Properties();
        try (var bundle =
                Files.newBufferedReader(Path.of("src/main/resources/org/countersign/web/messages.properties"))) {
            words.load(bundle);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
