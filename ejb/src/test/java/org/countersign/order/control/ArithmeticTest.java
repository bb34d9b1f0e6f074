package org.countersign.order.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.Region;
import org.countersign.order.Totals;
import org.countersign.order.entity.ShippingRate;
import org.countersign.order.entity.TaxRate;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ORD-2: exact to the cent. */
class ArithmeticTest {
    private static final ShippingRate BRITAIN = rate("25.00", "5.00", "0.00");

    @Test
    void a_token_to_britain_costs_105_dollars() {
        Totals totals = Arithmetic.totals(List.of(line(1, "80.00", true)), Optional.empty(), Optional.of(BRITAIN));
        assertThat(totals.total()).isEqualTo(Money.of("105.00", "USD"));
        assertThat(totals.shipping()).isEqualTo(Money.of("25.00", "USD"));
        assertThat(totals.tax().isZero()).isTrue();
    }

    @Test
    void what_is_not_shipped_pays_no_parcel_and_no_handling() {
        Totals totals = Arithmetic.totals(
                List.of(line(1, "35.00", false)), Optional.empty(), Optional.of(rate("40.00", "8.00", "5.00")));
        assertThat(totals.total()).isEqualTo(Money.of("35.00", "USD"));
    }

    @Test
    void further_items_travel_in_the_same_parcel() {
        Totals totals = Arithmetic.totals(
                List.of(line(2, "80.00", true), line(1, "115.00", true), line(4, "35.00", false)),
                Optional.empty(),
                Optional.of(BRITAIN));
        assertThat(totals.shipping()).isEqualTo(Money.of("35.00", "USD"));
        assertThat(totals.subtotal()).isEqualTo(Money.of("415.00", "USD"));
    }

    @Test
    void half_a_cent_of_tax_is_rounded_up_once() {
        Totals totals = Arithmetic.totals(List.of(line(1, "29.50", false)), tax("5.3000", false), Optional.empty());
        assertThat(totals.tax()).isEqualTo(Money.of("1.56", "USD")); // 1.5635
        Totals half = Arithmetic.totals(List.of(line(1, "0.50", false)), tax("13.0000", false), Optional.empty());
        assertThat(half.tax()).isEqualTo(Money.of("0.07", "USD")); // 0.065
    }

    @Test
    void some_places_tax_the_parcel_too() {
        List<PricedLine> lines = List.of(line(1, "80.00", true));
        Totals goodsOnly = Arithmetic.totals(lines, tax("10.0000", false), Optional.of(BRITAIN));
        Totals withParcel = Arithmetic.totals(lines, tax("10.0000", true), Optional.of(BRITAIN));
        assertThat(goodsOnly.tax()).isEqualTo(Money.of("8.00", "USD"));
        assertThat(withParcel.tax()).isEqualTo(Money.of("10.50", "USD"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_is_bought_the_parts_make_the_total(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<PricedLine> lines = IntStream.rangeClosed(0, random.nextInt(6))
                    .mapToObj(i -> line(1 + random.nextInt(999), cents(random, 1_000_000), random.nextBoolean()))
                    .toList();
            BigDecimal percent = BigDecimal.valueOf(random.nextInt(300_000), 4);
            boolean onShipping = random.nextBoolean();
            Totals totals = Arithmetic.totals(
                    lines,
                    Optional.of(new TaxRate("US", "", percent, onShipping)),
                    Optional.of(rate(cents(random, 9_999), cents(random, 999), cents(random, 999))));
            Money taxed =
                    onShipping ? totals.subtotal().plus(totals.shipping()).plus(totals.handling()) : totals.subtotal();
            BigDecimal exactTax = taxed.amount().multiply(percent).movePointLeft(2);

            assertThat(totals.total().amount())
                    .isEqualTo(totals.subtotal()
                            .amount()
                            .add(totals.tax().amount())
                            .add(totals.shipping().amount())
                            .add(totals.handling().amount()));
            assertThat(totals.tax().amount().subtract(exactTax).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
            assertThat(totals.tax().amount()).isEqualTo(exactTax.setScale(2, RoundingMode.HALF_UP));
            assertThat(totals.total().amount().scale()).isEqualTo(2);
            assertThat(totals.total().isNegative()).isFalse();
        }
    }

    private static String cents(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most), 2).toPlainString();
    }

    private static Optional<TaxRate> tax(String percent, boolean onShipping) {
        return Optional.of(new TaxRate("US", "", new BigDecimal(percent), onShipping));
    }

    private static ShippingRate rate(String first, String further, String handling) {
        return new ShippingRate("GB", new BigDecimal(first), new BigDecimal(further), new BigDecimal(handling), "USD");
    }

    private static PricedLine line(int quantity, String price, boolean shipped) {
        Money money = Money.of(price, "USD");
        return new PricedLine(
                new ProductDetails(
                        "PRODUCT",
                        Offer.PURCHASE,
                        Kind.HARDWARE_TOKEN,
                        false,
                        2,
                        12,
                        shipped,
                        true,
                        Set.of(),
                        Map.of(Region.US, money)),
                quantity,
                money);
    }
}
