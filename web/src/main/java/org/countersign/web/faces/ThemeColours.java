package org.countersign.web.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table {@code theme-colours.properties}: a colour of the library's theme, and the token of ours it becomes. */
final class ThemeColours {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb\\([0-9., ]+\\)");
    private static final Pattern WHITE_TEXT = Pattern.compile("(?<![-a-z])color:#fff(fff)?\\b");
    private static final Map<String, String> TOKENS = read();

    private ThemeColours() {}

    /** The style sheet with our tokens. */
    static String translated(String css) {
        String plain = WHITE_TEXT.matcher(css.replace("\uFEFF", "")).replaceAll("color:var(--accent-ink)");
        String own =
                COLOUR.matcher(plain).replaceAll(colour -> TOKENS.getOrDefault(key(colour.group()), colour.group()));
        return own.replace("color-scheme:light", "color-scheme:light dark");
    }

    private static String key(String colour) {
        return colour.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static Map<String, String> read() {
        try (InputStream table = ThemeColours.class.getResourceAsStream("theme-colours.properties")) {
            Properties colours = new Properties();
            colours.load(table);
            return colours.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(name -> name, colours::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
