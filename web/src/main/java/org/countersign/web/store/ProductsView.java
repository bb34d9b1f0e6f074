package org.countersign.web.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.ProductOnShelf;
import org.countersign.catalog.Shelf;
import org.countersign.catalog.boundary.Store;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.countersign.shared.PublicId;
import org.countersign.web.shell.ShellView;
import org.countersign.web.shell.TextView;

/** The products that are good for a partner's applications, or all (CAT-1, CAT-2). */
@Named
@RequestScoped
public class ProductsView {
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    Store store;

    @Inject
    CheckoutView checkout;

    @Inject
    TextView words;

    @Inject
    ShellView shell;

    private String partner;
    private String kind;
    private Shelf shelf;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        partner = parameters.get("partner");
        kind = parameters.get("kind");
    }

    public String choose(String product) {
        return checkout.begin(partner, product);
    }

    /** Where proofing is bought for what is held already (PRF-13). */
    public String upgrade(ProductDetails product) {
        String page = "/credentials/upgrade?kind=" + product.kind();
        return partner == null ? page : page + "&partner=" + partner;
    }

    public Shelf getShelf() {
        if (shelf == null) {
            shelf = partner == null ? store.shelf() : store.shelf(new PublicId(partner));
        }
        return shelf;
    }

    /** Products of the wanted kind, or all, with proofing or without. */
    public List<ProductOnShelf> products(boolean proofing) {
        return getShelf().products().stream()
                .filter(shown -> shown.product().proofing() == proofing)
                .filter(shown -> kind == null || shown.product().kind().name().equals(kind))
                .toList();
    }

    /** The regions where it is sold, in words. */
    public String regions(ProductDetails product) {
        return product.prices().keySet().stream()
                .map(region -> words.of("store.region." + region))
                .collect(Collectors.joining(", "));
    }

    /** The names of the applications that it opens. */
    public String opens(ProductOnShelf shown) {
        return String.join(", ", shown.opens());
    }

    /** Whether its subscription covers phones as a second method. */
    public boolean phonesIncluded(ProductDetails product) {
        return product.includes().contains(Kind.PHONE);
    }

    /** The price where it is the same everywhere; else the lowest, said to be one. */
    public String price(ProductDetails product) {
        List<Money> prices =
                product.prices().values().stream().sorted().distinct().toList();
        String lowest = prices.get(0).display(shell.getLocale());
        return prices.size() == 1 ? lowest : words.of("store.from", lowest);
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
