package org.countersign.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.countersign.account.boundary.Accounts;
import org.countersign.crypto.RandomCodes;
import org.countersign.order.OrderMoveRefused;
import org.countersign.order.OrderState;
import org.countersign.order.PaymentUnderWay;
import org.countersign.order.entity.Answers;
import org.countersign.order.entity.Order;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/**
 * Orders that are not placed yet. Whoever changes one holds it until his transaction ends: who comes at the same moment,
 * from another tab or by a second click, waits and goes on from there, instead of being told of a conflict.
 */
@ApplicationScoped
public class Drafts {
    @Inject
    OrderBook orders;

    @Inject
    Accounts accounts;

    @Inject
    RandomCodes random;

    /**
     * The account's one draft; a new one where there is none, not written yet.
     *
     * @throws PaymentUnderWay if a card payment for it is not decided
     */
    public Order ofAccount(AccountId account, Instant at) {
        orders.beginOneAtATime(account);
        Optional<Order> unfinished = orders.unfinished(account);
        unfinished.ifPresent(this::hold);
        return unfinished.orElseGet(() -> new Order(random.publicId(), accounts.contact(account), at));
    }

    /**
     * The answers of that draft, for changing them.
     *
     * @throws PaymentUnderWay if a card payment for it is not decided
     * @throws OrderMoveRefused if it is no draft any more
     */
    public Answers answers(PublicId id, AccountId account, Instant at) {
        Order order = orders.own(id, account);
        hold(order);
        return order.answer(at);
    }

    private void hold(Order order) {
        orders.lock(order);
        if (order.state() == OrderState.PAYING) {
            throw new PaymentUnderWay();
        }
        if (order.state() != OrderState.DRAFT) {
            throw new OrderMoveRefused();
        }
    }
}
