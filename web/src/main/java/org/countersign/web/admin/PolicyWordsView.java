package org.countersign.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.boundary.Store;
import org.countersign.organization.OrganizationSummary;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyVersion;
import org.countersign.web.shell.CountryView;
import org.countersign.web.shell.TextView;

/** What proofing policies say, and for whom, in words. */
@Named
@RequestScoped
public class PolicyWordsView {
    private static final String PAGE = "admin.proofing-policy.";

    @Inject
    Store store;

    @Inject
    TextView text;

    @Inject
    CountryView countries;

    private List<ProductDetails> products;

    /** What is sold with proofing. */
    public List<ProductDetails> getProducts() {
        if (products == null) {
            products = store.proofed();
        }
        return products;
    }

    public List<OrganizationSummary> getPartners() {
        return store.partners();
    }

    /** A product by its code; null is every product. */
    public String product(String code) {
        return isNone(code)
                ? text.of(PAGE + "every-product")
                : getProducts().stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .map(this::name)
                        .orElse(code);
    }

    /** A partner by its public id; null is every partner. */
    public String partner(String id) {
        return isNone(id)
                ? text.of(PAGE + "every-partner")
                : getPartners().stream()
                        .filter(known -> known.publicId().value().equals(id))
                        .findFirst()
                        .map(OrganizationSummary::name)
                        .orElse(id);
    }

    /** What a product that is proofed is called. */
    public String name(ProductDetails product) {
        String kind = text.of("kind." + product.kind());
        return text.of(PAGE + (product.offer() == Offer.UPGRADE ? "upgrade" : "product-of"), kind);
    }

    /** A country by its code; null is every other. */
    public String country(String code) {
        return isNone(code) ? text.of(PAGE + "elsewhere") : countries.name(code);
    }

    /** The name of the preset that says the same, or that it is none. */
    public String preset(MethodSettings settings) {
        return PolicyPreset.of(settings).map(PolicyPreset::key).orElseGet(() -> text.of(PAGE + "own"));
    }

    /** Each setting, in a line. */
    public List<String> lines(MethodSettings settings) {
        boolean bureau = !settings.countries().isEmpty();
        String where = settings.countries().stream().map(countries::name).collect(Collectors.joining(", "));
        String questions = bureau
                ? text.of(PAGE + "line.questions." + settings.questions(), where)
                : text.of(PAGE + "line.no-bureau");
        String tries = text.of(PAGE + "line.tries." + settings.wrongAnswers(), settings.attempts());
        String letter = text.of(
                PAGE + "line.letter." + settings.letter(), settings.daysContiguousUs(), settings.daysElsewhere());
        String webcam = text.of(PAGE + "line.webcam." + settings.webcam());
        return bureau ? List.of(questions, tries, letter, webcam) : List.of(questions, webcam);
    }

    /** Several words of a kind, in one line. */
    public String words(String kind, Set<?> which) {
        return which.stream().map(one -> text.of(PAGE + kind + "." + one)).collect(Collectors.joining(" "));
    }

    /** Who made a version; the product itself where nobody did. */
    public String by(PolicyVersion version) {
        return version.changedBy() == null ? text.of(PAGE + "shipped") : version.changedBy();
    }

    /** The expression language may hand over nothing as an empty text. */
    private static boolean isNone(String name) {
        return name == null || name.isEmpty();
    }
}
