package org.countersign.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.order.OrderState;
import org.countersign.order.OrderTrigger;
import org.countersign.shared.AccountId;

/** One row of an order's history: what moved it, from where to where. */
@Entity
@Table(name = "order_history")
public class OrderMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "order_id")
    private long order;

    @Enumerated(EnumType.STRING)
    private OrderState was;

    @Enumerated(EnumType.STRING)
    @Column(name = "moved_by")
    private OrderTrigger trigger;

    @Enumerated(EnumType.STRING)
    private OrderState became;

    @Column(name = "actor_id")
    private AccountId actor;

    @Column(name = "happened_at")
    private Instant at;

    protected OrderMove() {}

    public OrderMove(long order, OrderState was, OrderTrigger trigger, OrderState became, AccountId actor, Instant at) {
        this.order = order;
        this.was = was;
        this.trigger = trigger;
        this.became = became;
        this.actor = actor;
        this.at = at;
    }
}
