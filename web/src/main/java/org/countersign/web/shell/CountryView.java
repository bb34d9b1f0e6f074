package org.countersign.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.shared.PostalRules;

/** The countries of ISO 3166-1 by their names in the viewer's language, in that language's order. */
@Named("countries")
@ApplicationScoped
public class CountryView {
    private final Map<Locale, List<SelectItem>> byLanguage = new ConcurrentHashMap<>();

    public List<SelectItem> getAll() {
        return byLanguage.computeIfAbsent(locale(), CountryView::sorted);
    }

    /** The name of that country; the code itself if it is none. */
    public String name(String code) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(locale());
    }

    private static List<SelectItem> sorted(Locale language) {
        return PostalRules.countries().stream()
                .map(code -> new SelectItem(code, new Locale("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(language)))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
