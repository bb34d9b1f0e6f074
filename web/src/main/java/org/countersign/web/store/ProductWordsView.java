package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.countersign.catalog.Offer;
import org.countersign.shared.Kind;
import org.countersign.web.shell.TextView;

/** What products are called, in the viewer's words (CAT-2). */
@Named
@RequestScoped
public class ProductWordsView {
    @Inject
    TextView words;

    /** Such as {@code Hardware token}, or {@code Hardware token, upgrade to level 3}. */
    public String name(Offer offer, Kind kind) {
        String name = words.of("kind." + kind);
        return offer == Offer.UPGRADE ? words.of("store.upgrade-of", name) : name;
    }

    /** The same, with how long it lasts if it has a term of its own. */
    public String nameAndTerm(Offer offer, Kind kind, int months) {
        String name = name(offer, kind);
        return months == 0 ? name : name + ", " + words.term(months);
    }
}
