package org.countersign.order.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.account.Contact;
import org.countersign.catalog.CatalogMessage;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.ProductRefused;
import org.countersign.catalog.Region;
import org.countersign.catalog.boundary.Store;
import org.countersign.order.entity.Order;
import org.countersign.order.entity.ShippingRate;
import org.countersign.order.entity.TaxRate;
import org.countersign.shared.AccountId;
import org.countersign.shared.Kind;
import org.countersign.shared.LegalName;
import org.countersign.shared.Money;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CAT-1, ORD-2: a region has its own price, and where a product has none it is not sold. */
class PricingTest {
    private static final Money PRICE = Money.of("29.50", "USD");

    private final Shop shop = new Shop();
    private final Pricing pricing = new Pricing();

    @BeforeEach
    void sell_at_home_only() {
        pricing.store = shop;
        pricing.rates = new NoRates();
        shop.product = product(Map.of(Region.US, PRICE));
    }

    @Test
    void what_has_no_price_in_the_country_of_the_bill_is_not_sold_there() {
        Order abroad = billedTo("GB");
        assertThat(pricing.estimate(abroad)).isEmpty();
        assertThatThrownBy(() -> pricing.exact(abroad)).isInstanceOfSatisfying(ProductRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo(CatalogMessage.NOT_SOLD_THERE);
            assertThat(refused.key().code()).isEqualTo("CS-CAT-005");
        });
        assertThat(pricing.exact(billedTo("US")).totals().total()).isEqualTo(PRICE);
    }

    @Test
    void each_region_pays_its_own_price() {
        Money elsewhere = Money.of("35.00", "USD");
        shop.product = product(Map.of(Region.US, PRICE, Region.INTERNATIONAL, elsewhere));
        assertThat(pricing.exact(billedTo("GB")).totals().total()).isEqualTo(elsewhere);
        assertThat(pricing.exact(billedTo("US")).totals().total()).isEqualTo(PRICE);
    }

    @Test
    void nothing_is_priced_for_who_may_not_buy_it() {
        shop.refusal = Optional.of(CatalogMessage.KIND_HELD);
        assertThatThrownBy(() -> pricing.exact(billedTo("US")))
                .isInstanceOfSatisfying(
                        ProductRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(CatalogMessage.KIND_HELD));
    }

    private Order billedTo(String country) {
        Contact buyer = new Contact(
                new AccountId(1),
                new PublicId("a"),
                "user_0001",
                new LegalName("Ada", null, "Example", null),
                "ada@alder.example",
                null,
                Locale.ENGLISH,
                ZoneId.of("Europe/London"),
                new OrganizationId(1),
                "Alder Castings Ltd",
                "+441144960123",
                new PostalAddress("12 Foundry Road", null, "Sheffield", null, "S1 2AB", country));
        Order order = new Order(new PublicId("o"), buyer, Instant.EPOCH);
        order.choose(shop.product, PRICE, null, Instant.EPOCH);
        return order;
    }

    private static ProductDetails product(Map<Region, Money> prices) {
        return new ProductDetails(
                "MOBILE_ID", Offer.PURCHASE, Kind.MOBILE_ID, false, 2, 12, false, true, Set.of(), prices);
    }

    private static final class Shop extends Store {
        private ProductDetails product;
        private Optional<CatalogMessage> refusal = Optional.empty();

        @Override
        public ProductDetails product(String code) {
            return product;
        }

        @Override
        public ProductDetails productFor(AccountId account, String code) {
            refusal.ifPresent(why -> {
                throw new ProductRefused(why);
            });
            return product;
        }
    }

    private static final class NoRates extends Rates {
        @Override
        Optional<TaxRate> tax(String country, String region) {
            return Optional.empty();
        }

        @Override
        Optional<ShippingRate> shipping(String country) {
            return Optional.empty();
        }
    }
}
