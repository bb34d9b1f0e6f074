package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.catalog.ProductDetails;
import org.countersign.catalog.boundary.Store;
import org.countersign.order.CheckoutStep;
import org.countersign.order.Draft;
import org.countersign.order.entity.Answers;
import org.countersign.order.entity.Order;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.boundary.Organizations;

/** Shows an unfinished order to its buyer. */
@ApplicationScoped
public class DraftViews {
    @Inject
    Store store;

    @Inject
    Organizations organizations;

    @Inject
    Pricing pricing;

    public Draft draft(Order order) {
        ProductDetails product = store.product(order.lines().get(0).product());
        Optional<OrganizationSummary> partner = order.partner().map(organizations::summary);
        Answers answers = order.answers();
        List<CheckoutStep> path = CheckoutStep.path(product);
        Set<CheckoutStep> confirmed = answers.confirmed();
        return new Draft(
                order.publicId(),
                order.state(),
                partner.map(OrganizationSummary::publicId).orElse(null),
                partner.map(OrganizationSummary::name).orElse(null),
                product,
                path,
                confirmed,
                CheckoutStep.current(path, confirmed),
                answers.buyer(),
                answers.billing(),
                answers.shipTo(),
                answers.phone().orElse(null),
                answers.method(),
                answers.poNumber(),
                pricing.estimate(order).map(Priced::totals).orElse(null),
                order.changedAt());
    }
}
