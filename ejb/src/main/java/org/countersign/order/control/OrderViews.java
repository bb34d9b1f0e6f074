package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.order.OrderDetails;
import org.countersign.order.OrderLifeCycle;
import org.countersign.order.OrderState;
import org.countersign.order.entity.CardPayment;
import org.countersign.order.entity.Order;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.boundary.Organizations;
import org.countersign.shared.Money;

/** Shows a placed order. */
@ApplicationScoped
public class OrderViews {
    @Inject
    Organizations organizations;

    @Inject
    CardPayments payments;

    @Inject
    KeysAgain keys;

    public OrderDetails details(Order order) {
        Money nothing = Money.zero(order.totals().total().currency());
        Money open = order.totals().total().minus(order.received());
        return new OrderDetails(
                order.publicId(),
                order.number(),
                order.state(),
                order.placedAt(),
                order.paidAt(),
                order.endedAt(),
                order.partner()
                        .map(organizations::summary)
                        .map(OrganizationSummary::name)
                        .orElse(null),
                order.answers().buyer(),
                order.answers().billing(),
                order.shipped() ? order.answers().shipTo() : null,
                order.lineViews(),
                order.totals(),
                order.answers().method(),
                order.answers().poNumber(),
                payments.approved(order.id()).flatMap(CardPayment::card).orElse(null),
                order.received(),
                order.state() == OrderState.AWAITING_PAYMENT ? open : nothing,
                open.isNegative() ? nothing.minus(open) : nothing,
                OrderLifeCycle.possible(order.state()),
                keys.of(order));
    }
}
