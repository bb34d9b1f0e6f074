package org.countersign.catalog.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countersign.application.ApplicationNeeds;
import org.countersign.application.boundary.Applications;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.Role;
import org.countersign.caller.Strength;
import org.countersign.catalog.Availability;
import org.countersign.catalog.CatalogMessage;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.ProductOnShelf;
import org.countersign.catalog.ProductRefused;
import org.countersign.catalog.Region;
import org.countersign.catalog.Shelf;
import org.countersign.catalog.control.Holdings;
import org.countersign.catalog.control.Products;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.boundary.Organizations;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CAT-1, PRF-13: a partner's shelf has what opens something there, and nothing is sold to somebody who holds it. */
class StoreTest {
    private static final AccountId BUYER = new AccountId(1);
    private static final PublicId PARTNER = new PublicId("partner");
    private static final List<ProductDetails> PRODUCTS = List.of(
            product("TOKEN", Kind.HARDWARE_TOKEN, 2, true),
            product("PHONE", Kind.PHONE, 2, true),
            product("APP", Kind.MOBILE_ID, 2, true),
            product("TOKEN_3", Kind.HARDWARE_TOKEN, 3, false),
            product("APP_3", Kind.MOBILE_ID, 3, true));
    private static final List<ProductDetails> UPGRADES =
            List.of(upgrade("TOKEN_UP", Kind.HARDWARE_TOKEN, false), upgrade("APP_UP", Kind.MOBILE_ID, true));

    private final Holder holder = new Holder();
    private final Partner partner = new Partner();
    private final Store store = new Store();

    @BeforeEach
    void open() {
        store.products = new Stock();
        store.holdings = holder;
        store.organizations = new Companies();
        store.applications = partner;
        store.current = new CurrentCaller();
    }

    @Test
    void a_kind_that_is_held_is_shown_so_and_not_sold_again() {
        holder.held = Set.of(Kind.MOBILE_ID);
        holder.covered = Set.of(Kind.PHONE);
        signIn();
        assertThat(store.shelf().products())
                .extracting(ProductOnShelf::availability)
                .containsExactly(
                        Availability.ON_SALE,
                        Availability.INCLUDED,
                        Availability.HELD,
                        Availability.NOT_YET,
                        Availability.HELD);
        assertRefused(() -> store.productFor(BUYER, "APP"), CatalogMessage.KIND_HELD, "CS-CAT-003");
        assertThat(store.productFor(BUYER, "TOKEN").kind()).isEqualTo(Kind.HARDWARE_TOKEN);
    }

    /** Announced with its price: what its kind's holders see is still that it is not there yet. */
    @Test
    void what_is_only_announced_is_sold_to_nobody() {
        holder.held = Set.of(Kind.HARDWARE_TOKEN);
        signIn();
        assertThat(store.shelf().products())
                .filteredOn(shown -> !shown.product().onSale())
                .extracting(ProductOnShelf::availability)
                .containsExactly(Availability.NOT_YET);
        assertRefused(() -> store.productFor(BUYER, "TOKEN_3"), CatalogMessage.PRODUCT_NOT_ON_SALE, "CS-CAT-002");
        assertRefused(() -> store.productFor(BUYER, "FAX"), CatalogMessage.PRODUCT_UNKNOWN, "CS-CAT-001");
    }

    /** Whoever holds what: nobody is asked about, as nobody is signed in. */
    @Test
    void a_visitor_sees_what_is_on_sale() {
        holder.held = Set.of(Kind.values());
        assertThat(store.shelf().products())
                .extracting(ProductOnShelf::availability)
                .containsExactly(
                        Availability.ON_SALE,
                        Availability.ON_SALE,
                        Availability.ON_SALE,
                        Availability.NOT_YET,
                        Availability.ON_SALE);
    }

    /** PRF-13: of a kind that is held without proofing, the product with proofing leads to the upgrade. */
    @Test
    void who_holds_a_kind_without_proofing_upgrades_it() {
        holder.held = Set.of(Kind.HARDWARE_TOKEN, Kind.MOBILE_ID);
        holder.upgradable = holder.held;
        signIn();
        assertThat(store.shelf().products())
                .extracting(ProductOnShelf::availability)
                .containsExactly(
                        Availability.HELD,
                        Availability.ON_SALE,
                        Availability.HELD,
                        Availability.NOT_YET,
                        Availability.UPGRADABLE);
        assertThat(store.upgradable()).as("whose upgrade is on sale").containsExactly(Kind.MOBILE_ID);
        assertThat(store.upgrade(Kind.MOBILE_ID).code()).isEqualTo("APP_UP");
        assertThat(store.productFor(BUYER, "APP_UP").offer()).isEqualTo(Offer.UPGRADE);
    }

    /** PRF-13, CAT-2. */
    @Test
    void an_upgrade_is_sold_to_nobody_else() {
        signIn();
        assertRefused(() -> store.upgrade(Kind.MOBILE_ID), CatalogMessage.NOTHING_TO_UPGRADE, "CS-CAT-006");
        assertRefused(() -> store.productFor(BUYER, "APP_UP"), CatalogMessage.NOTHING_TO_UPGRADE, "CS-CAT-006");
        holder.held = Set.of(Kind.MOBILE_ID, Kind.HARDWARE_TOKEN);
        assertRefused(() -> store.productFor(BUYER, "APP_UP"), CatalogMessage.NOT_UPGRADABLE, "CS-CAT-007");
        holder.upgradable = holder.held;
        assertRefused(() -> store.productFor(BUYER, "TOKEN_UP"), CatalogMessage.PRODUCT_NOT_ON_SALE, "CS-CAT-002");
        assertRefused(() -> store.upgrade(Kind.PHONE), CatalogMessage.PRODUCT_UNKNOWN, "CS-CAT-001");
    }

    @Test
    void a_partners_shelf_leaves_out_what_opens_none_of_its_applications() {
        partner.needs = List.of(
                needs("Timesheet", 1), needs("Drawings", 2, Kind.HARDWARE_TOKEN, Kind.MOBILE_ID), needs("Vault", 3));
        Shelf shelf = store.shelf(PARTNER);
        assertThat(shelf.partnerName()).isEqualTo("Northwind Aero");
        assertThat(shelf.products())
                .extracting(shown -> shown.product().code() + " " + shown.opens())
                .containsExactly(
                        "TOKEN [Drawings]", "APP [Drawings]", "TOKEN_3 [Drawings, Vault]", "APP_3 [Drawings, Vault]");
    }

    @Test
    void nothing_is_needed_where_a_password_opens_everything() {
        partner.needs = List.of(needs("Timesheet", 1));
        assertThat(store.shelf(PARTNER).products()).isEmpty();
        assertThat(store.shelf().products()).hasSize(PRODUCTS.size());
    }

    @Test
    void a_partner_that_nobody_knows_has_no_shelf() {
        assertRefused(() -> store.shelf(new PublicId("nobody")), CatalogMessage.PARTNER_UNKNOWN, "CS-CAT-004");
    }

    /** PRF-6b: for each of these a policy says how it is proofed. */
    @Test
    void what_is_proofed_is_bought_with_a_credential_or_for_one() {
        assertThat(store.proofed())
                .extracting(ProductDetails::code)
                .containsExactly("TOKEN_3", "APP_3", "TOKEN_UP", "APP_UP");
    }

    private void signIn() {
        store.current.is(new Caller(
                1,
                BUYER,
                "user_0001",
                "Ada Example",
                new OrganizationId(1),
                "Alder Castings Ltd",
                Set.of(Role.USER),
                Strength.PASSWORD,
                1,
                Map.of(),
                null,
                false));
    }

    private static void assertRefused(ThrowingCallable asked, CatalogMessage why, String code) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ProductRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(why));
        assertThat(why.code()).isEqualTo(code);
    }

    private static ProductDetails product(String code, Kind kind, int level, boolean onSale) {
        return new ProductDetails(
                code,
                Offer.PURCHASE,
                kind,
                level > 2,
                level,
                12,
                kind == Kind.HARDWARE_TOKEN,
                onSale,
                Set.of(),
                Map.of(Region.US, Money.of("80.00", "USD")));
    }

    private static ProductDetails upgrade(String code, Kind kind, boolean onSale) {
        return new ProductDetails(
                code,
                Offer.UPGRADE,
                kind,
                true,
                3,
                0,
                false,
                onSale,
                Set.of(),
                Map.of(Region.US, Money.of("35.00", "USD")));
    }

    private static ApplicationNeeds needs(String name, int level, Kind... accepted) {
        return new ApplicationNeeds(new PublicId(name), name, level, Set.of(accepted));
    }

    private static final class Stock extends Products {
        @Override
        public List<ProductDetails> offered(Offer offer) {
            return offer == Offer.UPGRADE ? UPGRADES : PRODUCTS;
        }

        @Override
        public Optional<ProductDetails> byCode(String code) {
            return Stream.concat(PRODUCTS.stream(), UPGRADES.stream())
                    .filter(product -> product.code().equals(code))
                    .findFirst();
        }
    }

    private static final class Holder extends Holdings {
        private Set<Kind> held = Set.of();
        private Set<Kind> covered = Set.of();
        private Set<Kind> upgradable = Set.of();

        @Override
        public Set<Kind> of(AccountId account) {
            return held;
        }

        @Override
        public Set<Kind> coveredFor(AccountId account) {
            return covered;
        }

        @Override
        public Set<Kind> upgradable(AccountId account) {
            return upgradable;
        }
    }

    private static final class Companies extends Organizations {
        @Override
        public Optional<OrganizationSummary> byPublicId(PublicId id) {
            return Optional.of(new OrganizationSummary(
                            new OrganizationId(2), PARTNER, "Northwind Aero", OrganizationType.PARTNER, "US"))
                    .filter(only -> only.publicId().equals(id));
        }
    }

    private static final class Partner extends Applications {
        private List<ApplicationNeeds> needs = List.of();

        @Override
        public List<ApplicationNeeds> ofPartner(OrganizationId organization) {
            return needs;
        }
    }
}
