package org.countersign.order;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.countersign.catalog.Offer;
import org.countersign.catalog.ProductDetails;
import org.countersign.shared.Kind;

/**
 * The questions of the checkout, one page each, in order. Which of them an order has, and which is next, is computed
 * here alone, from the product and the answers that were confirmed.
 */
public enum CheckoutStep {
    DETAILS,
    BILLING,
    SHIPPING {
        @Override
        boolean appliesTo(ProductDetails product) {
            return product.shipped();
        }
    },
    PHONE_TEST {
        @Override
        boolean appliesTo(ProductDetails product) {
            return product.kind() == Kind.PHONE && product.offer() == Offer.PURCHASE;
        }
    },
    PAYMENT,
    REVIEW;

    boolean appliesTo(ProductDetails product) {
        return true;
    }

    /** The steps that an order of this product has. */
    public static List<CheckoutStep> path(ProductDetails product) {
        return Arrays.stream(values()).filter(step -> step.appliesTo(product)).toList();
    }

    /** The first step of the path that is not confirmed; the review when all are. */
    public static CheckoutStep current(List<CheckoutStep> path, Set<CheckoutStep> confirmed) {
        return path.stream()
                .filter(step -> !confirmed.contains(step))
                .findFirst()
                .orElse(REVIEW);
    }
}
