package org.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.Region;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.junit.jupiter.api.Test;

/** ORD-1: which questions an order has, and which is next. */
class CheckoutStepTest {
    @Test
    void hardware_is_shipped_and_needs_no_phone() {
        assertThat(CheckoutStep.path(product(Kind.HARDWARE_TOKEN, true)))
                .containsExactly(
                        CheckoutStep.DETAILS,
                        CheckoutStep.BILLING,
                        CheckoutStep.SHIPPING,
                        CheckoutStep.PAYMENT,
                        CheckoutStep.REVIEW);
    }

    @Test
    void a_phone_is_tested_before_it_is_bought() {
        assertThat(CheckoutStep.path(product(Kind.PHONE, false)))
                .contains(CheckoutStep.PHONE_TEST)
                .doesNotContain(CheckoutStep.SHIPPING);
    }

    /** PRF-13: nothing is sent, and the device has been in use for long. */
    @Test
    void an_upgrade_asks_neither_for_a_parcel_nor_for_a_test() {
        assertThat(CheckoutStep.path(product(Offer.UPGRADE, Kind.PHONE, false)))
                .isEqualTo(CheckoutStep.path(product(Offer.UPGRADE, Kind.HARDWARE_TOKEN, false)))
                .containsExactly(CheckoutStep.DETAILS, CheckoutStep.BILLING, CheckoutStep.PAYMENT, CheckoutStep.REVIEW);
    }

    @Test
    void the_next_question_is_the_first_that_is_open() {
        List<CheckoutStep> path = CheckoutStep.path(product(Kind.HARDWARE_TOKEN, true));
        assertThat(CheckoutStep.current(path, Set.of())).isEqualTo(CheckoutStep.DETAILS);
        assertThat(CheckoutStep.current(path, Set.of(CheckoutStep.DETAILS, CheckoutStep.SHIPPING)))
                .isEqualTo(CheckoutStep.BILLING);
    }

    @Test
    void the_review_comes_when_every_question_of_the_path_is_answered() {
        List<CheckoutStep> path = CheckoutStep.path(product(Kind.MOBILE_ID, false));
        assertThat(CheckoutStep.current(
                        path, EnumSet.of(CheckoutStep.DETAILS, CheckoutStep.BILLING, CheckoutStep.PAYMENT)))
                .isEqualTo(CheckoutStep.REVIEW);
    }

    @Test
    void another_product_brings_its_own_questions_back() {
        Set<CheckoutStep> confirmed =
                EnumSet.of(CheckoutStep.DETAILS, CheckoutStep.BILLING, CheckoutStep.PAYMENT, CheckoutStep.PHONE_TEST);
        assertThat(CheckoutStep.current(CheckoutStep.path(product(Kind.HARDWARE_TOKEN, true)), confirmed))
                .isEqualTo(CheckoutStep.SHIPPING);
    }

    private static ProductDetails product(Kind kind, boolean shipped) {
        return product(Offer.PURCHASE, kind, shipped);
    }

    private static ProductDetails product(Offer offer, Kind kind, boolean shipped) {
        return new ProductDetails(
                kind.name(),
                offer,
                kind,
                false,
                2,
                12,
                shipped,
                true,
                Set.of(),
                Map.of(Region.US, Money.of("1.00", "USD")));
    }
}
