package org.countersign.catalog.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.application.ApplicationNeeds;
import org.countersign.application.boundary.Applications;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.catalog.Availability;
import org.countersign.catalog.CatalogMessage;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.ProductOnShelf;
import org.countersign.catalog.ProductRefused;
import org.countersign.catalog.Shelf;
import org.countersign.catalog.control.Holdings;
import org.countersign.catalog.control.Products;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.boundary.Organizations;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.PublicId;

/** What can be bought, for which partner's applications, and by whom (CAT-1, CAT-2, PRF-13). */
@Stateless
public class Store {
    @Inject
    Products products;

    @Inject
    Holdings holdings;

    @Inject
    Organizations organizations;

    @Inject
    Applications applications;

    @Inject
    CurrentCaller current;

    /** The partners whose applications a credential may be bought for, by name. */
    public List<OrganizationSummary> partners() {
        return organizations.partners();
    }

    /** Everything that is sold or announced, whatever it is good for. */
    public Shelf shelf() {
        Owned owned = owned();
        return new Shelf(
                null,
                null,
                products.offered(Offer.PURCHASE).stream()
                        .map(product -> onShelf(product, owned, List.of()))
                        .toList());
    }

    /**
     * Only the products that open at least one of the partner's applications.
     *
     * @throws ProductRefused if there is no such partner
     */
    public Shelf shelf(PublicId partner) {
        OrganizationSummary chosen =
                organizations.byPublicId(partner).orElseThrow(() -> new ProductRefused(CatalogMessage.PARTNER_UNKNOWN));
        List<ApplicationNeeds> needs = applications.ofPartner(chosen.id());
        Owned owned = owned();
        List<ProductOnShelf> good = products.offered(Offer.PURCHASE).stream()
                .map(product -> onShelf(product, owned, opened(product, needs)))
                .filter(product -> !product.opens().isEmpty())
                .toList();
        return new Shelf(partner, chosen.name(), good);
    }

    /** The level that each kind on sale reaches at most. */
    public Map<Kind, Integer> levels() {
        return products.offered(Offer.PURCHASE).stream()
                .filter(ProductDetails::onSale)
                .collect(Collectors.toMap(ProductDetails::kind, ProductDetails::level, Math::max));
    }

    /** Everything that comes with proofing: bought with a credential, or for one that is held. */
    public List<ProductDetails> proofed() {
        return Stream.of(Offer.PURCHASE, Offer.UPGRADE)
                .flatMap(offer -> products.offered(offer).stream())
                .filter(ProductDetails::proofing)
                .toList();
    }

    /** @throws ProductRefused if there is no such product */
    public ProductDetails product(String code) {
        return products.byCode(code).orElseThrow(() -> new ProductRefused(CatalogMessage.PRODUCT_UNKNOWN));
    }

    /**
     * The product, if that account may buy it now for its own use.
     *
     * @throws ProductRefused if it may not, saying why
     */
    public ProductDetails productFor(AccountId account, String code) {
        ProductDetails product = product(code);
        hindrance(account, product).ifPresent(why -> {
            throw new ProductRefused(why);
        });
        return product;
    }

    /** The kinds that the caller holds without proofing, and can buy it for now (PRF-13). */
    public Set<Kind> upgradable() {
        return upgradable(current.required().account());
    }

    /**
     * The product that brings proofing to the kind that the caller holds.
     *
     * @throws ProductRefused if he may not buy it now, saying why
     */
    public ProductDetails upgrade(Kind kind) {
        String code = products.offered(Offer.UPGRADE).stream()
                .filter(product -> product.kind() == kind)
                .map(ProductDetails::code)
                .findFirst()
                .orElseThrow(() -> new ProductRefused(CatalogMessage.PRODUCT_UNKNOWN));
        return productFor(current.required().account(), code);
    }

    private Set<Kind> upgradable(AccountId account) {
        Set<Kind> held = holdings.upgradable(account);
        return products.offered(Offer.UPGRADE).stream()
                .filter(ProductDetails::onSale)
                .map(ProductDetails::kind)
                .filter(held::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<CatalogMessage> hindrance(AccountId account, ProductDetails product) {
        if (!product.onSale()) {
            return Optional.of(CatalogMessage.PRODUCT_NOT_ON_SALE);
        }
        boolean held = holdings.of(account).contains(product.kind());
        if (product.offer() != Offer.UPGRADE) {
            return held ? Optional.of(CatalogMessage.KIND_HELD) : Optional.empty();
        }
        if (!held) {
            return Optional.of(CatalogMessage.NOTHING_TO_UPGRADE);
        }
        boolean upgradable = holdings.upgradable(account).contains(product.kind());
        return upgradable ? Optional.empty() : Optional.of(CatalogMessage.NOT_UPGRADABLE);
    }

    private Owned owned() {
        return current.caller()
                .map(Caller::account)
                .map(account -> new Owned(holdings.of(account), holdings.coveredFor(account), upgradable(account)))
                .orElse(new Owned(Set.of(), Set.of(), Set.of()));
    }

    private static List<String> opened(ProductDetails product, List<ApplicationNeeds> needs) {
        return needs.stream()
                .filter(application -> application.satisfiedBy(product.kind(), product.level()))
                .map(ApplicationNeeds::name)
                .toList();
    }

    private static ProductOnShelf onShelf(ProductDetails product, Owned owned, List<String> opens) {
        return new ProductOnShelf(product, availability(product, owned), opens);
    }

    private static Availability availability(ProductDetails product, Owned owned) {
        if (!product.onSale()) {
            return Availability.NOT_YET;
        }
        if (owned.held().contains(product.kind())) {
            boolean upgradable = product.proofing() && owned.upgradable().contains(product.kind());
            return upgradable ? Availability.UPGRADABLE : Availability.HELD;
        }
        return owned.covered().contains(product.kind()) ? Availability.INCLUDED : Availability.ON_SALE;
    }

    /** The kinds that somebody has rights of his own to, those that they cover besides, and those he can upgrade. */
    private record Owned(Set<Kind> held, Set<Kind> covered, Set<Kind> upgradable) {}
}
