package org.countersign.web.credentials;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.catalog.CatalogMessage;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.boundary.Store;
import org.countersign.credential.CredentialSummary;
import org.countersign.credential.boundary.Credentials;
import org.countersign.license.KeySummary;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.countersign.shared.NotFound;
import org.countersign.web.shell.ShellView;
import org.countersign.web.shell.TextView;
import org.countersign.web.store.CheckoutView;

/**
 * Tells a holder of level 2 what proofing asks of him, and begins the order of it (PRF-13). Its address names the kind:
 * nobody holds two of one kind.
 */
@Named
@ViewScoped
public class UpgradeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Store store;

    @Inject
    Credentials credentials;

    @Inject
    KeyRedemption keys;

    @Inject
    Proofing proofing;

    @Inject
    CheckoutView checkout;

    @Inject
    TextView words;

    @Inject
    ShellView shell;

    private String kind;
    private String partner;
    private boolean read;
    private CredentialSummary held;
    private ProductDetails product;
    private boolean proofed;
    private KeySummary key;

    /** Who has bought it already goes on to be proofed; to whom it is not sold, the page says why. */
    public String load() {
        Kind wanted = kindOf(kind);
        Optional<CredentialSummary> found = credentials.mine().stream()
                .filter(one -> one.kind() == wanted && !one.state().isFinal())
                .findFirst();
        if (found.filter(CredentialSummary::awaitsProofing).isPresent()) {
            return "/proofing?faces-redirect=true";
        }
        product = store.upgrade(wanted);
        held = found.orElseThrow(NotFound::new);
        proofed = proofing.proof().isPresent();
        key = keys.waiting().stream()
                .filter(waiting -> waiting.offer() == Offer.UPGRADE && waiting.kind() == wanted)
                .findFirst()
                .orElse(null);
        return null;
    }

    private static Kind kindOf(String name) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** On to the checkout, once he has ticked that he has read what is required. */
    public String order() {
        if (!read) {
            throw new InvalidInput("read", CatalogMessage.REQUIREMENTS_UNREAD);
        }
        return checkout.begin(partner, product.code());
    }

    /** What it costs before tax: region by region where that differs. */
    public String getPrice() {
        List<Money> prices = product.prices().values().stream().distinct().toList();
        if (prices.size() == 1) {
            return prices.get(0).display(shell.getLocale());
        }
        return product.prices().entrySet().stream()
                .map(price -> words.of(
                        "store.price-in",
                        words.of("store.region." + price.getKey()),
                        price.getValue().display(shell.getLocale())))
                .collect(Collectors.joining(", "));
    }

    /** Whether nothing more will be asked of him. */
    public boolean isProofed() {
        return proofed;
    }

    /** A key for this that he has bought and not used yet; null if there is none. */
    public KeySummary getKey() {
        return key;
    }

    public CredentialSummary getHeld() {
        return held;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** For whose applications it is bought; null for all. */
    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
