package org.countersign.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a browser keeps of its user's wishes: language and time zone. Wishes that make no sense are ignored. */
@ApplicationScoped
public class Preferences {
    /** The cookie of the language, as a tag such as {@code de}. */
    static final String LANGUAGE = "language";

    /** The cookie of the time zone, as an IANA name; the browser itself sets it. */
    static final String ZONE = "zone";

    Locale locale(FacesContext context) {
        return cookie(context, LANGUAGE)
                .map(Locale::forLanguageTag)
                .filter(locales(context)::contains)
                .orElseGet(() -> context.getApplication().getViewHandler().calculateLocale(context));
    }

    List<Locale> locales(FacesContext context) {
        List<Locale> spoken = new ArrayList<>();
        spoken.add(
                Optional.ofNullable(context.getApplication().getDefaultLocale()).orElse(Locale.ENGLISH));
        context.getApplication().getSupportedLocales().forEachRemaining(locale -> {
            if (!spoken.contains(locale)) {
                spoken.add(locale);
            }
        });
        return List.copyOf(spoken);
    }

    ZoneId zone(FacesContext context) {
        return cookie(context, ZONE).flatMap(Preferences::zoneOf).orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> zoneOf(String name) {
        try {
            return Optional.of(ZoneId.of(name.replace("%2F", "/")));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> cookie(FacesContext context, String name) {
        return Optional.ofNullable((Cookie)
                        context.getExternalContext().getRequestCookieMap().get(name))
                .map(Cookie::getValue);
    }
}
